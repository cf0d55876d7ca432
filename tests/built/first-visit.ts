import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { load } from 'cheerio';
import { outFolder } from '../../src/site.ts';

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

/** A script with every script that it begins with; those it may ask for later are left out. */
function withImports(path: string, seen: Set<string>): void {
  if (seen.has(path)) return;
  seen.add(path);
  const text = readFileSync(join(outFolder, path), 'utf8');
  for (const [, next] of text.matchAll(/(?:\bimport|\bfrom)\s*["'](\.{1,2}\/[^"']+\.js)["']/g))
    withImports(join(dirname(path), next!), seen);
}

/** The first visit to a built page, by its file below the site. */
export function firstVisit(file: string): FirstVisit {
  const html = readFileSync(join(outFolder, file), 'utf8');
  const $ = load(html);
  const fetched = $(
    'link[rel=stylesheet], link[rel=preload], link[rel=icon], script[src], img:not([loading=lazy]), iframe',
  )
    .get()
    .map((element) => $(element).attr('href') ?? $(element).attr('src') ?? '');
  const files = new Set<string>();
  for (const address of fetched.filter((one) => one.startsWith('/') && !one.startsWith('//'))) {
    const path = decodeURI(address.slice(1).replace(/[?#].*$/, ''));
    if (path.endsWith('.js')) withImports(path, files);
    else files.add(path);
  }
  return {
    bytes: [...files].reduce((sum, path) => sum + sizeOf(path), brotliCompressSync(html).length),
    requests: files.size + 1,
    elsewhere: fetched.filter((one) => /^(?:https?:)?\/\//.test(one)),
  };
}
