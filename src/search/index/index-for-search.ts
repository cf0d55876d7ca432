import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { wordsOf } from '../words.ts';
import type { SearchData } from '#model/search-record.ts';
import { readFragments } from './pagefind-fragments.ts';

/**
 * Writes the search index of a built site into its pagefind/ folder, and with the records of search what is
 * known only now: the id of each page in that index, and the words that stand on pages alone.
 * @returns the number of pages indexed
 */
export async function indexForSearch(folder: string): Promise<number> {
  const { index, errors } = await createIndex({ forceLanguage: 'en' });
  if (!index) throw new Error(`The search index could not be made: ${errors.join(', ')}`);
  const added = await index.addDirectory({ path: folder });
  const written = await index.writeFiles({ outputPath: `${folder}/pagefind` });
  await close();
  const failures = [...added.errors, ...written.errors];
  if (failures.length > 0) throw new Error(`The search index could not be made: ${failures.join(', ')}`);
  await completeRecords(folder);
  return added.page_count;
}

async function completeRecords(folder: string): Promise<void> {
  const path = join(folder, 'search/records.json');
  const text = await readFile(path, 'utf8');
  const data = JSON.parse(text) as SearchData;
  const fragments = await readFragments(folder);
  const ids = new Map(fragments.map(({ id, url }) => [url, id]));
  const records = data.records.map((record) => {
    const page = ids.get(record.url);
    return page ? { ...record, page } : record;
  });
  const known = new Set(wordsOf(text));
  const words = new Set(fragments.flatMap(({ content }) => wordsOf(content)));
  const others = [...words].filter((word) => /^[a-z]{3,}$/.test(word) && !known.has(word)).toSorted();
  await writeFile(path, JSON.stringify({ ...data, records }));
  await writeFile(join(folder, 'search/words.txt'), others.join(' '));
}
