import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { hashFiles } from '../../../scripts/lib/hash-files.ts';
import { indexForSearch } from './index-for-search.ts';

const otherDisk = '/dev/shm';
const hasTwoDisks = existsSync(otherDisk) && statSync(otherDisk).dev !== statSync(tmpdir()).dev;

/** Pages of which each has its own word, and one that is not for search. */
const pages = Array.from({ length: 60 }, (_, at) => `page-${at}`);

/** A built site of these pages, written in this order. */
function siteOf(root: string, names: readonly string[]): string {
  const folder = mkdtempSync(join(root, 'index-for-search-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  const write = (name: string, text: string): void => {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  const html = (inside: string) =>
    `<!doctype html><html lang="en-GB"><title>A page</title><body>${inside}</body></html>`;
  for (const name of names) write(`${name}/index.html`, html(`<main data-pagefind-body>Singing ${name}</main>`));
  write('moved/index.html', html('Moved'));
  write('search/records.json', JSON.stringify({ records: [], facets: [], synonyms: [] }));
  return folder;
}

test('pages that have a text to search in are indexed, and no others', async () => {
  assert.equal(await indexForSearch(siteOf(tmpdir(), pages), () => []), pages.length);
});

test(
  'the index is the same on another disk, which lists the pages in another order',
  { skip: !hasTwoDisks },
  async () => {
    const [one, other] = [siteOf(tmpdir(), pages), siteOf(otherDisk, pages.toReversed())];
    for (const folder of [one, other]) await indexForSearch(folder, () => []);
    assert.deepEqual(hashFiles(one), hashFiles(other));
  },
);
