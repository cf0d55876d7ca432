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
import { formatNumber } from '../src/model/text.ts';
import { parseArgs } from './lib/parse-args.ts';

parseArgs({});

const entries = 10_000;
const queries = [
  'does social prescribing work?',
  'is exercise referral worth paying for?',
  'singing',
  'exercise referral',
  'lonliness',
  'does befriending help loneliness',
  'Frome admissions',
  'Kiely 2022',
  '"link worker"',
  'zumba in the lido',
];

const kilo = (bytes: number): number => Math.round(bytes / 1000);
const compressed = (body: Buffer) => Math.min(body.length, brotliCompressSync(body).length);

const large = await mkdtemp(join(tmpdir(), 'search-'));
const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: [...browserFlags, '--enable-precise-memory-info'],
});
try {
  await measure('The site', 'dist');
  await enlargeSearch('dist', large, entries);
  await measure(`The site and ${formatNumber(entries)} more entries`, large);
} finally {
  await browser.close();
  await rm(large, { recursive: true, force: true });
}

async function measure(title: string, folder: string): Promise<void> {
  const { server, address } = await serve(folder, 0);
  console.log(`\n${title}: the search page alone, ${kilo(await pageAlone(browser, address))} kB\n`);
  console.log(
    '| query | to the answer, kB | to the results, kB | answer, results from an address, ms | after a key: median, longest, ms | memory, MB |',
  );
  console.log('| --- | --- | --- | --- | --- | --- |');
  for (const query of queries) {
    const { answer, results, memory } = await firstSearch(browser, address, query);
    const { median, longest } = await typing(browser, address, query);
    const cells = [
      query,
      answer ? kilo(answer.bytes) : '–',
      kilo(results.bytes),
      `${answer ? Math.round(answer.time) : '–'}, ${Math.round(results.time)}`,
      `${median}, ${longest}`,
      memory / 1e6,
    ];
    console.log(`| ${cells.map((cell) => (typeof cell === 'number' ? Math.round(cell) : cell)).join(' | ')} |`);
  }
  server.close();
}

/** What was downloaded at a moment, page, scripts and all, with Brotli, and ms from the start to it. */
interface Moment {
  bytes: number;
  time: number;
}

/** Bytes of the search page where nobody asks anything. */
async function pageAlone(on: Browser, address: string): Promise<number> {
  const { tab, bytes } = await open(on, `${address}search/`);
  await tab.waitForLoadState('networkidle');
  const sum = await bytes();
  await tab.context().close();
  return sum;
}

/** What a first search takes to its answer above the results (undefined where there is none), and to its results. */
async function firstSearch(on: Browser, address: string, query: string) {
  const { tab, bytes } = await open(on, `${address}search/?q=${encodeURIComponent(query)}`);
  const now = async (): Promise<Moment> => ({
    time: await tab.evaluate(() => performance.now()),
    bytes: await bytes(),
  });
  const settling = settled(tab).then(now);
  const answering = tab.waitForSelector('[data-answer]:not([hidden])').then(now);
  answering.catch(() => undefined);
  const results = await settling;
  const hasAnswer = await tab.locator('[data-answer]:not([hidden])').count();
  const answer = hasAnswer > 0 ? await answering : undefined;
  await tab.waitForLoadState('networkidle');
  const memory = await tab.evaluate(
    () => (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize,
  );
  await tab.context().close();
  return { answer, results, memory };
}

/** An address in a tab of its own, with the bytes of what it has asked for so far. */
async function open(on: Browser, address: string) {
  const tab = await (await on.newContext()).newPage();
  const responses: Response[] = [];
  tab.on('response', (response) => responses.push(response));
  await tab.goto(address, { waitUntil: 'commit' });
  const bytes = async () => {
    const bodies = await Promise.all([...responses].map((response) => response.body().catch(() => Buffer.alloc(0))));
    return bodies.reduce((sum, body) => sum + compressed(body), 0);
  };
  return { tab, bytes };
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
  // Before its script begins the list is empty too.
  await tab.waitForSelector('[data-results][data-search-state=ready]', { state: 'attached' });
}
