import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Pagefind } from '../pagefind.ts';
import type { SearchData } from '#model/search-record.ts';
import type { Sources } from '../engine.ts';
import { wholeOf, type OtherRecords } from '../parts.ts';
import type { OtherWords } from '../lexicon.ts';

/**
 * The parts of the search of a built site, for a script: the same files that a browser loads.
 * @param address where the site is served, for Pagefind loads its parts over the network
 */
export function searchSources(folder: string, address: string): Sources {
  return {
    words: async () => JSON.parse(await readFile(join(folder, 'search/words.json'), 'utf8')) as OtherWords,
    pagefind: () => loadPagefind(folder, address),
  };
}

/** The records of a built site. */
export async function readData(folder: string): Promise<SearchData> {
  const json = async <T>(name: string) => JSON.parse(await readFile(join(folder, 'search', name), 'utf8')) as T;
  return wholeOf(await json<SearchData>('answers.json'), await json<OtherRecords>('records.json'));
}

/** Pagefind as it comes, loaded from a built site. */
export async function loadPagefind(folder: string, address: string): Promise<Pagefind> {
  const module = pathToFileURL(resolve(folder, 'pagefind/pagefind.js')).href;
  const pagefind = (await import(module)) as Pagefind;
  await pagefind.options({ basePath: `${address}pagefind/`, baseUrl: '/' });
  await pagefind.init();
  return pagefind;
}
