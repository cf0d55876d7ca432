import { createHash } from 'node:crypto';
import { readFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { contentFolder, site } from '../../src/site.ts';

/** Everything of the project, besides its content, that the built site depends on; its test knows the rest. */
export const builtFrom = [
  'SECURITY.md',
  'astro.config.mjs',
  'package-lock.json',
  'package.json',
  'public',
  'scripts',
  'src',
  'tsconfig.json',
];

/** Changes when the built site may: by its content, its code, its libraries, or a setting from the environment. */
export function fingerprintOfSite(): Promise<string> {
  return fingerprint([contentFolder, ...builtFrom], JSON.stringify(site));
}

/** A hash of every file at or below some paths, and of what else counts. */
export async function fingerprint(paths: readonly string[], besides = ''): Promise<string> {
  const hash = createHash('sha256').update(besides);
  for (const path of paths) {
    for (const file of await filesBelow(path)) hash.update(`\0${file}\0`).update(await readFile(file));
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
