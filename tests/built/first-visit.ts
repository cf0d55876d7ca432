import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { load } from 'cheerio';
import { charactersOf } from '../../scripts/lib/make-fonts.ts';
import { outFolder, site } from '../../src/site.ts';

/** What a browser fetches to show a page for the first time, before anything is touched. */
export interface FirstVisit {
  /** Bytes with Brotli, which hosts use; fonts as they are. */
  bytes: number;
  requests: number;
  /** Addresses on other hosts that the page would ask. */
  elsewhere: string[];
}

const sizes = new Map<string, number>();

function sizeOf(path: string): number {
  const known = sizes.get(path);
  if (known !== undefined) return known;
  const body = readFileSync(join(outFolder, path));
  const size = path.endsWith('.woff2') ? body.length : brotliCompressSync(body).length;
  sizes.set(path, size);
  return size;
}

/** A script with every script that it begins with; and with those that it may ask for later and its workers, where they are wanted. */
function withImports(path: string, seen: Set<string>, later = false): void {
  if (seen.has(path)) return;
  seen.add(path);
  const text = readFileSync(join(outFolder, path), 'utf8');
  for (const [, isLater, next] of text.matchAll(/(?:\bimport|\bfrom)\s*(\()?["'`](\.{1,2}\/[^"'`]+\.js)["'`]/g))
    if (later || !isLater) withImports(join(dirname(path), next!), seen, later);
  if (!later) return;
  for (const [, worker] of text.matchAll(/new Worker\(new URL\(["'`]([^"'`]+\.js)["'`]/g))
    withImports(pathOf(worker!), seen, later);
}

/** The typefaces that a sheet declares, each with the characters for which a browser asks for it. */
function fontsOf(sheet: string): { path: string; characters: Set<number> | null }[] {
  return [...readFileSync(join(outFolder, sheet), 'utf8').matchAll(/@font-face\{([^}]*)\}/g)].flatMap(([, rule]) => {
    const address = /url\(["']?([^"')]+)["']?\)/.exec(rule!)?.[1];
    const range = /unicode-range:([^;}]*)/i.exec(rule!)?.[1];
    if (!address) return [];
    const path = address.startsWith('/') ? pathOf(address) : join(dirname(sheet), address);
    return [{ path, characters: range ? charactersOf(range) : null }];
  });
}

/** What a sheet writes onto pages by itself, such as a mark before a link. */
const writtenBy = (sheet: string): string =>
  [...readFileSync(join(outFolder, sheet), 'utf8').matchAll(/[{;]content:[^;}]*/g)]
    .map(([declaration]) => declaration)
    .join('')
    .replace(/\\([\da-f]{1,6}) ?/gi, (_, hexadecimal: string) => String.fromCodePoint(parseInt(hexadecimal, 16)));

/** The path below the site of an address on it. */
const pathOf = (address: string): string => decodeURI(address.slice(site.basePath.length).replace(/[?#].*$/, ''));

/** What a page asks for before anything is touched: files of the site, and addresses on other hosts. */
function fetchedBy(html: string): { files: Set<string>; elsewhere: string[] } {
  const $ = load(html);
  const fetched = $(
    'link[rel=stylesheet], link[rel=preload], link[rel=icon], script[src], img:not([loading=lazy]), iframe',
  )
    .get()
    .map((element) => $(element).attr('href') ?? $(element).attr('src') ?? '');
  const files = new Set<string>();
  for (const address of fetched.filter((one) => one.startsWith('/') && !one.startsWith('//'))) {
    const path = pathOf(address);
    if (path.endsWith('.js')) withImports(path, files);
    else files.add(path);
  }
  $('script, [hidden]').remove();
  const sheets = [...files].filter((path) => path.endsWith('.css'));
  const words = $('body').text() + sheets.map(writtenBy).join('');
  const shown = new Set([...words].map((character) => character.codePointAt(0)!));
  for (const sheet of sheets)
    for (const { path, characters } of fontsOf(sheet))
      if (!characters || !characters.isDisjointFrom(shown)) files.add(path);
  return { files, elsewhere: fetched.filter((one) => /^(?:https?:)?\/\//.test(one)) };
}

const bytesOf = (html: string, files: Iterable<string>): number =>
  [...files].reduce((sum, path) => sum + sizeOf(path), brotliCompressSync(html).length);

/** The first visit to a built page, by its file below the site. */
export function firstVisit(file: string): FirstVisit {
  const html = readFileSync(join(outFolder, file), 'utf8');
  const { files, elsewhere } = fetchedBy(html);
  return { bytes: bytesOf(html, files), requests: files.size + 1, elsewhere };
}

/**
 * What a browser fetches, at a first visit that comes with a question, until its answer stands: the search page, all
 * that the scripts of its own may ask for, and the answers. The bytes are those of these files and of the page.
 */
export function firstAnswer(): { bytes: number; files: Set<string> } {
  const html = readFileSync(join(outFolder, 'search/index.html'), 'utf8');
  const { files } = fetchedBy(html);
  const asked = new Set<string>();
  const $ = load(html);
  for (const script of $('main script[src]').get()) withImports(pathOf($(script).attr('src')!), asked, true);
  const all = new Set([...files, ...asked, 'search/answers.json']);
  return { bytes: bytesOf(html, all), files: all };
}
