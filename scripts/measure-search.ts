/**
 * npm run measure:search: what a first search downloads, how long results take after a key, and memory; on the built
 * site and on one with 10,000 more entries.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium, type Browser, type Page, type Response } from 'playwright';
import { enlargeSearch } from '../src/search/judge/enlarge-search.ts';
import { browserFlags, findBrowser } from './lib/find-browser.ts';
import { serve } from './lib/serve.ts';

const entries = 10_000;
const queries = [
  'singing',
  'exercise referral',
  'lonliness',
  'does befriending help loneliness',
  'Frome admissions',
  'Kiely 2022',
  '"link worker"',
  'zumba in the lido',
];

const partsOfPage = new Set(['document', 'stylesheet', 'font', 'image', 'other']);
const compressed = (body: Buffer) => Math.min(body.length, brotliCompressSync(body).length);

const large = await mkdtemp(join(tmpdir(), 'search-'));
const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: [...browserFlags, '--enable-precise-memory-info'],
});
try {
  await measure('The site', 'dist');
  await enlargeSearch('dist', large, entries);
  await measure(`The site and ${entries.toLocaleString('en-GB')} more entries`, large);
} finally {
  await browser.close();
  await rm(large, { recursive: true, force: true });
}

async function measure(title: string, folder: string): Promise<void> {
  const { server, address } = await serve(folder, 0);
  console.log(`\n${title}\n`);
  console.log(
    '| query | page, kB | search, kB | results from an address, ms | after a key: median, longest, ms | memory, MB |',
  );
  console.log('| --- | --- | --- | --- | --- | --- |');
  for (const query of queries) {
    const { page, search, first, memory } = await firstSearch(browser, address, query);
    const { median, longest } = await typing(browser, address, query);
    const cells = [query, page / 1000, search / 1000, first, `${median}, ${longest}`, memory / 1e6];
    console.log(`| ${cells.map((cell) => (typeof cell === 'number' ? Math.round(cell) : cell)).join(' | ')} |`);
  }
  server.close();
}

/** Bytes with Brotli (fonts and what Pagefind compresses itself as they are) of page and search, ms to results, heap. */
async function firstSearch(on: Browser, address: string, query: string) {
  const context = await on.newContext();
  const tab = await context.newPage();
  const responses: Response[] = [];
  tab.on('response', (response) => responses.push(response));
  await tab.goto(`${address}search/?q=${encodeURIComponent(query)}`);
  await settled(tab);
  const first = await tab.evaluate(() => performance.now());
  await tab.waitForLoadState('networkidle');
  const memory = await tab.evaluate(
    () => (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize,
  );
  const all = await Promise.all(
    responses.map(async (response) => {
      const body = await response.body();
      return { isPage: partsOfPage.has(response.request().resourceType()), bytes: compressed(body) };
    }),
  );
  await context.close();
  const sum = (of: boolean) => all.filter(({ isPage }) => isPage === of).reduce((total, { bytes }) => total + bytes, 0);
  return { page: sum(true), search: sum(false), first, memory };
}

/** Ms from each key of a query to its results, once the search is loaded. */
async function typing(on: Browser, address: string, query: string) {
  const context = await on.newContext();
  const tab = await context.newPage();
  await tab.goto(`${address}search/?q=health`);
  await settled(tab);
  const times = await tab.evaluate(async (text) => {
    const input = document.querySelector<HTMLInputElement>('main input[type=search]')!;
    const list = document.querySelector<HTMLElement>('[data-results]')!;
    const done = () =>
      new Promise<void>((resolve) => {
        const look = () => (/ready|empty/.test(list.dataset.searchState ?? '') ? resolve() : setTimeout(look, 1));
        look();
      });
    const measured: number[] = [];
    for (let end = 1; end <= text.length; end++) {
      input.value = text.slice(0, end);
      const started = performance.now();
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await done();
      await new Promise(requestAnimationFrame);
      measured.push(performance.now() - started);
      await new Promise((resolve) => setTimeout(resolve, 150));
    }
    return measured;
  }, query);
  await context.close();
  const sorted = times.toSorted((a, b) => a - b);
  return { median: Math.round(sorted[Math.floor(sorted.length / 2)]!), longest: Math.round(sorted.at(-1)!) };
}

async function settled(tab: Page): Promise<void> {
  await tab.waitForSelector('[data-results][data-search-state=ready], [data-results][data-search-state=empty]', {
    state: 'attached',
  });
}
