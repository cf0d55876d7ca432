import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** The files of the project that some of them import, directly or through others, and they themselves; types left out. */
export async function importedFrom(paths: readonly string[]): Promise<Set<string>> {
  const seen = new Set<string>();
  for (const path of paths) await follow(path);
  return seen;

  async function follow(path: string): Promise<void> {
    if (seen.has(path)) return;
    seen.add(path);
    const text = await readFile(path, 'utf8');
    for (const [, named] of text.matchAll(/(?:import|export)\s(?!type\s)[^'";]*?from\s+'([.#][^']+)'/g)) {
      await follow(named!.startsWith('#') ? join('src', named!.slice(1)) : join(dirname(path), named!));
    }
  }
}
