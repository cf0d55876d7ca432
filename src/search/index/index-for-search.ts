import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { wordsOf } from '../words.ts';
import type { SearchData } from '#model/search-record.ts';
import { lexiconOf, type OtherWords } from '../lexicon.ts';
import { englishNear } from './english-words.ts';
import { partsOf } from '../parts.ts';
import { fragmentsAmong, type Fragment } from './pagefind-fragments.ts';

const recordsFile = 'search/records.json';

/** Where the files of the index stand below a built site. */
export const searchFolder = 'pagefind';

/** Puts a file where it belongs. */
type Put = (path: string, content: string | Uint8Array) => void;

const write: Put = (path, content) => {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
};

/**
 * Makes the search index of a built site, in a folder of its own, and with the records of search what is known only now: the
 * id of each page in that index, and the words that stand on pages alone.
 * @param near the English words near those of the site
 * @returns the number of pages indexed
 */
export async function indexForSearch(folder: string, near = englishNear, put = write): Promise<number> {
  const { index, errors } = await createIndex({ forceLanguage: 'en' });
  if (!index) throw new Error(`The search index could not be made: ${errors.join(', ')}`);
  const adding = addPages(folder, index);
  // Worked out while Pagefind, in a process of its own, reads the pages.
  const data = JSON.parse(await readFile(join(folder, recordsFile), 'utf8')) as SearchData;
  const english = near(lexiconOf(data).words);
  const added = await adding;
  const made = await index.getFiles();
  await close();
  const failures = [...added.errors, ...made.errors];
  if (failures.length > 0) throw new Error(`The search index could not be made: ${failures.join(', ')}`);
  for (const { path, content } of made.files) put(join(folder, searchFolder, path), content);
  for (const [name, content] of Object.entries(completed(data, english, fragmentsAmong(made.files)))) {
    put(join(folder, 'search', name), JSON.stringify(content));
  }
  return added.pages;
}

/** What Pagefind holds at a time while it reads: ten thousand pages would fill its memory. */
const pagesAtOnce = 1_000;

/**
 * Adds the pages that have a text to search in, in the order of their paths. Asked to read a folder, Pagefind takes them as the
 * disk lists them, so that another disk gives another index; and it reads every page, to leave out three in four.
 */
async function addPages(folder: string, index: PagefindIndex): Promise<{ pages: number; errors: string[] }> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => name.split(sep).join('/'));
  const paths = names.filter((name) => name.endsWith('.html') && !name.startsWith(`${searchFolder}/`)).toSorted();
  const errors: string[] = [];
  let pages = 0;
  while (paths.length > 0) {
    const read = paths
      .splice(0, pagesAtOnce)
      .map((sourcePath) => ({ sourcePath, content: readFileSync(join(folder, sourcePath), 'utf8') }));
    const searched = read.filter(({ content }) => content.includes('data-pagefind-body'));
    const answers = await Promise.all(searched.map((page) => index.addHTMLFile(page)));
    errors.push(...answers.flatMap((answer) => answer.errors));
    pages += searched.length;
  }
  return { pages, errors };
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

/** What is sent to readers who search, by the names of the files. */
function completed(data: SearchData, english: readonly string[], fragments: readonly Fragment[]) {
  const known = new Set(wordsOf(JSON.stringify(data)));
  const words = new Set(fragments.flatMap(({ content }) => wordsOf(content)));
  const pages = [...words].filter((word) => /^[a-z]{3,}$/.test(word) && !known.has(word)).toSorted();
  const otherWords: OtherWords = { pages: pages.join(' '), english: english.join(' ') };
  const { answers, others } = filesOfRecords(data, fragments);
  return { 'answers.json': answers, 'records.json': others, 'words.json': otherWords };
}
