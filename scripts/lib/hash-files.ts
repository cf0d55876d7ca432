import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { sha256 } from '../../src/checks/sha256.ts';
import { manifestName, type Manifest } from '../../src/model/manifest.ts';

/** The checksums of all files of a built site, its manifest left out. */
export function hashFiles(folder: string): Manifest {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const named = files.map((file) => [relative(folder, file).split(sep).join('/'), file] as const);
  // One after the other without waiting: asking for ten thousand small files takes twice the time of reading them.
  return new Map(
    named.filter(([path]) => path !== manifestName).map(([path, file]) => [path, sha256(readFileSync(file))]),
  );
}
