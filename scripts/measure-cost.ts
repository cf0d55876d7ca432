/**
 * npm run -s measure:cost [-- --pages 3] [-- --price 0.05]: bytes and requests of a visit to the built site, and what a million
 * views would cost at prices for a gigabyte that sends them, from the assumptions it prints. It reads files, and no browser.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from './lib/parse-args.ts';
import { stop } from './lib/stop.ts';
import { gzipSync } from 'node:zlib';
import { load } from 'cheerio';
import { outFolder, site } from '../src/site.ts';

const { values } = parseArgs({
  options: { pages: { type: 'string', default: '3' }, price: { type: 'string', multiple: true } },
});
const pagesOfVisit = wholeNumber(values.pages);
const prices = (values.price ?? ['0.01', '0.05', '0.10']).map(Number);
if (!pagesOfVisit || prices.some((price) => !(price >= 0))) {
  stop('--pages must be a whole number from 1, and --price a price for a gigabyte, such as 0.05.');
}

const sizes = new Map<string, number>();
/** What a host sends for a file: pictures and typefaces as they are, all else with gzip. */
function sent(file: string): number {
  if (!sizes.has(file)) {
    const bytes = readFileSync(join(outFolder, file));
    sizes.set(file, /\.(?:png|woff2)$/.test(file) ? bytes.length : gzipSync(bytes).length);
  }
  return sizes.get(file)!;
}

const fileOf = (address: string): string => address.slice(site.basePath.length);

/** A script and all that it imports as it is loaded. */
function withImports(script: string, found = new Set<string>()): Set<string> {
  if (found.has(script)) return found;
  found.add(script);
  const folder = script.replace(/[^/]*$/, '');
  const text = readFileSync(join(outFolder, script), 'utf8');
  for (const [, name] of text.matchAll(/(?:\bfrom|\bimport)\s*["']\.\/([^"']+\.js)["']/g))
    withImports(folder + name, found);
  return found;
}

/** What a page needs before a reader does anything: typeface, styles, scripts. */
function neededBy(page: string): Set<string> {
  const $ = load(readFileSync(join(outFolder, page)));
  const linked = $('link[rel=stylesheet], link[rel=preload], link[rel=icon]').get().map((link) => fileOf($(link).attr('href')!)); // prettier-ignore
  const scripts = $('script[src]').get().map((script) => fileOf($(script).attr('src')!)); // prettier-ignore
  const pictures = $('img[src]:not([loading=lazy])').get().map((picture) => fileOf($(picture).attr('src')!)); // prettier-ignore
  return new Set([...linked, ...pictures, ...scripts.flatMap((script) => [...withImports(script)])]);
}

const pages = readdirSync(outFolder, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('index.html') && !/^(?:embed|pagefind)\//.test(name));
const visits = pages.map((page) => {
  const needed = [...neededBy(page)];
  return { own: sent(page), kept: needed.reduce((sum, file) => sum + sent(file), 0), requests: 1 + needed.length };
});
const mean = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

const own = mean(visits.map((visit) => visit.own));
const kept = mean(visits.map((visit) => visit.kept));
const requests = mean(visits.map((visit) => visit.requests));
const bytesOfView = own + kept / pagesOfVisit;
const gigabytes = (bytesOfView * 1_000_000) / 1_000_000_000;
const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

console.log(`Assumed: ${pagesOfVisit} pages in a visit, each page as likely as another (${pages.length} of them), gzip, an empty
cache at the first page and what is kept for a year (styles, scripts, typeface) not asked for again; no search.

The page itself, on average   ${kilobytes(own)}
What the first one brings too ${kilobytes(kept)} in ${requests.toFixed(0)} requests with the page
A view, on average            ${kilobytes(bytesOfView)}
A million views               ${gigabytes.toFixed(1)} GB, ${(1 + (requests - 1) / pagesOfVisit).toFixed(1)} million requests
`);
for (const price of prices) {
  console.log(`  at ${price.toFixed(2)} for a gigabyte: ${(gigabytes * price).toFixed(2)} for a million views`);
}

function wholeNumber(text: string): number | null {
  return /^[1-9]\d*$/.test(text) ? Number(text) : null;
}
