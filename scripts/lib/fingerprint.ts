import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder, site, today } from '../../src/site.ts';

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

/** Changes when the built site may: by its content, its code, its libraries, its day, or a setting from the environment. */
export function fingerprintOfSite(): string {
  return fingerprint([contentFolder, ...builtFrom], JSON.stringify([site, today]));
}

/** A hash of every file at or below some paths, and of what else counts. */
export function fingerprint(paths: readonly string[], besides = ''): string {
  const hash = createHash('sha256').update(besides);
  for (const path of paths) {
    // One after the other without waiting: many small files are read sooner than they are asked for.
    for (const file of filesBelow(path)) hash.update(`\0${file}\0`).update(readFileSync(file));
  }
  return hash.digest('hex');
}

function filesBelow(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  const entries = readdirSync(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}
