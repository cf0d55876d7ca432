import { createHash } from 'node:crypto';
import { readFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { site } from '../../src/site.ts';

/** A hash of every file that the built site depends on, and of the settings it takes from the environment. */
export async function fingerprint(paths: string[]): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify(site));
  for (const path of paths) {
    for (const file of await filesBelow(path)) hash.update(file).update(await readFile(file));
  }
  return hash.digest('hex');
}

async function filesBelow(path: string): Promise<string[]> {
  if (!(await stat(path)).isDirectory()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}
