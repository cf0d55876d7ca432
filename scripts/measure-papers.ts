/**
 * npm run measure:papers: how many sheets of A4 the two pages of every committee paper that a page of the built site
 * offers take in print; fails where one takes more than two (-- --only places: those of addresses that hold the word;
 * -- --skip 100 --most 50: so many of them, in the order of their addresses).
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from './lib/parse-args.ts';
import { globSync } from 'node:fs';
import { load } from 'cheerio';
import { chromium, type Page } from 'playwright';
import { outFolder } from '../src/site.ts';
import { browserFlags, findBrowser } from './lib/find-browser.ts';
import { describePdf } from './lib/normalise-pdf.ts';
import { serve } from './lib/serve.ts';

const sheetsPromised = 2;
const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    skip: { type: 'string', default: '0' },
    most: { type: 'string', default: '100000' },
  },
});
const papers = await offeredPapers();
const { server, address } = await serve(outFolder, 0);
const browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags });
const counts = new Map<number, number>();
try {
  const page = await browser.newPage();
  for (const [from, paper] of papers) {
    const sheets = await sheetsOf(page, new URL(paper, address).href);
    counts.set(sheets, (counts.get(sheets) ?? 0) + 1);
    if (sheets > sheetsPromised) console.log(`${from}: ${sheets} sheets → at most ${sheetsPromised}`);
  }
} finally {
  await browser.close();
  server.close();
}
for (const [sheets, count] of [...counts].toSorted()) console.log(`${count} papers of ${sheets} sheets`);
process.exitCode = [...counts.keys()].some((sheets) => sheets > sheetsPromised) ? 1 : 0;

/** The papers that pages offer, each once, with the address of a page that does. */
async function offeredPapers(): Promise<[from: string, paper: string][]> {
  const byPaper = new Map<string, string>();
  for (const file of globSync('{answers,evidence/bodies,topics,places,packs,pack}/**/index.html', { cwd: outFolder })) {
    const from = `/${file.replace(/index\.html$/, '')}`;
    const paper = load(await readFile(join(outFolder, file), 'utf8'))('[data-paper]')
      .first()
      .attr('href');
    if (paper && from.includes(values.only)) byPaper.set(paper, from);
  }
  return [...byPaper]
    .map(([paper, from]): [string, string] => [from, paper])
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .slice(Number(values.skip), Number(values.skip) + Number(values.most));
}

async function sheetsOf(page: Page, paper: string): Promise<number> {
  // Another page in between, so that a paper that differs only behind its # is drawn anew.
  await page.goto('about:blank');
  await page.goto(paper);
  await page.locator('[data-pack-paper] > *').first().waitFor();
  await page.getByLabel(/^With the evidence in full/).uncheck();
  await page.locator('.paper--short').waitFor();
  return describePdf(await page.pdf({ format: 'A4', preferCSSPageSize: true })).sheets;
}
