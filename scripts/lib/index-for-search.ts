import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { wordsOf } from '../../src/client/search/words.ts';
import { readFragments } from './pagefind-fragments.ts';

/**
 * Writes the search index of a built site into its pagefind/ folder, and beside the records of search what is
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
  await writePages(folder);
  return added.page_count;
}

async function writePages(folder: string): Promise<void> {
  const fragments = await readFragments(folder);
  const ids = Object.fromEntries(fragments.map(({ id, url }) => [url, id]));
  const known = new Set(wordsOf(await readFile(join(folder, 'search/records.json'), 'utf8')));
  const words = new Set(fragments.flatMap(({ content }) => wordsOf(content)));
  const others = [...words].filter((word) => /^[a-z]{3,}$/.test(word) && !known.has(word)).toSorted();
  await writeFile(join(folder, 'search/pages.json'), JSON.stringify(ids));
  await writeFile(join(folder, 'search/words.txt'), others.join(' '));
}
