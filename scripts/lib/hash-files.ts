import { readFile, readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { sha256 } from '../../src/checks/sha256.ts';
import { manifestName, type Manifest } from '../../src/model/manifest.ts';

/** The checksums of all files of a built site, its manifest left out. */
export async function hashFiles(folder: string): Promise<Manifest> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const hashes = new Map<string, string>();
  for (const file of files) {
    const path = relative(folder, file).split(sep).join('/');
    if (path !== manifestName) hashes.set(path, sha256(await readFile(file)));
  }
  return hashes;
}
