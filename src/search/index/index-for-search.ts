import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { wordsOf } from '../words.ts';
import type { SearchData } from '#model/search-record.ts';
import { lexiconOf, type OtherWords } from '../lexicon.ts';
import { englishNear } from './english-words.ts';
import { partsOf } from '../parts.ts';
import { readFragments, type Fragment } from './pagefind-fragments.ts';

const recordsFile = 'search/records.json';

/**
 * Writes the search index of a built site into its pagefind/ folder, and with the records of search what is
 * known only now: the id of each page in that index, and the words that stand on pages alone.
 * @param near the English words near those of the site
 * @returns the number of pages indexed
 */
export async function indexForSearch(folder: string, near = englishNear): Promise<number> {
  const { index, errors } = await createIndex({ forceLanguage: 'en' });
  if (!index) throw new Error(`The search index could not be made: ${errors.join(', ')}`);
  const adding = index.addDirectory({ path: folder });
  // Worked out while Pagefind, in a process of its own, reads the pages.
  const data = JSON.parse(await readFile(join(folder, recordsFile), 'utf8')) as SearchData;
  const english = near(lexiconOf(data).words);
  const added = await adding;
  const written = await index.writeFiles({ outputPath: `${folder}/pagefind` });
  await close();
  const failures = [...added.errors, ...written.errors];
  if (failures.length > 0) throw new Error(`The search index could not be made: ${failures.join(', ')}`);
  await completeRecords(folder, data, english);
  return added.page_count;
}

/** The records of search in their two files, each with the id of its page in the full-text index. */
export const filesOfRecords = (data: SearchData, fragments: readonly Fragment[]) =>
  partsOf(pagesOfRecords(data, fragments));

function pagesOfRecords(data: SearchData, fragments: readonly Fragment[]): SearchData {
  const ids = new Map(fragments.map(({ id, url }) => [url, id]));
  const records = data.records.map((record) => {
    const page = ids.get(record.url);
    return page ? { ...record, page } : record;
  });
  return { ...data, records };
}

/** The files of a full-text index that knows no page of the site, by their names. */
export async function emptyIndex(): Promise<Map<string, Uint8Array>> {
  const { index, errors } = await createIndex({ forceLanguage: 'en' });
  if (!index) throw new Error(`The search index could not be made: ${errors.join(', ')}`);
  // An index without a word has no language, and Pagefind will not start.
  await index.addCustomRecord({ url: '/', content: 'nothing', language: 'en' });
  const { files } = await index.getFiles();
  await close();
  return new Map(files.map(({ path, content }) => [path, content]));
}

async function completeRecords(folder: string, data: SearchData, english: readonly string[]): Promise<void> {
  const write = (name: string, content: unknown) => writeFile(join(folder, 'search', name), JSON.stringify(content));
  const fragments = await readFragments(folder);
  const known = new Set(wordsOf(JSON.stringify(data)));
  const words = new Set(fragments.flatMap(({ content }) => wordsOf(content)));
  const pages = [...words].filter((word) => /^[a-z]{3,}$/.test(word) && !known.has(word)).toSorted();
  const otherWords: OtherWords = { pages: pages.join(' '), english: english.join(' ') };
  const { answers, others } = filesOfRecords(data, fragments);
  await Promise.all([write('answers.json', answers), write('records.json', others), write('words.json', otherWords)]);
}
