import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Pagefind } from '../pagefind.ts';
import type { Sources } from '../engine.ts';
import { readFragment } from '../fragment.ts';

/**
 * The parts of the search of a built site, for a script: the same files that a browser loads.
 * @param address where the site is served, for Pagefind loads its parts over the network
 */
export function searchSources(folder: string, address: string): Sources {
  const read = (name: string) => readFile(join(folder, 'search', name), 'utf8');
  const json = async <T>(name: string) => JSON.parse(await read(name)) as T;
  return {
    data: () => json('records.json'),
    words: () => json('words.json'),
    pagefind: () => loadPagefind(folder, address),
    page: async (id) => readFragment(new Blob([await readFile(join(folder, `pagefind/fragment/${id}.pf_fragment`))])),
  };
}

/** Pagefind as it comes, loaded from a built site. */
export async function loadPagefind(folder: string, address: string): Promise<Pagefind> {
  const module = pathToFileURL(resolve(folder, 'pagefind/pagefind.js')).href;
  const pagefind = (await import(module)) as Pagefind;
  await pagefind.options({ basePath: `${address}pagefind/`, baseUrl: '/' });
  await pagefind.init();
  return pagefind;
}
