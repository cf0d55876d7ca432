import { distance } from '#search/spelling.ts';

/** What stands behind an address in a text, and is taken into a link by mail and chat programs. */
const behind = /[?&;#<>"|\\\s*…]|\p{Pi}|\p{Pf}|%(?![0-9A-F]{2})/u;
const atEnd = /(?<![^\p{L}\p{N}/])[^\p{L}\p{N}/]+$/u;

/**
 * An address of this site as it was probably written: without what a mail filter, a chat program or a sentence put behind
 * it, in small letters, with a slash at the end of a page. What has nothing wrong comes back as it was.
 * @param path from the root of the site, as the address bar shows it
 */
export function cleanAddress(path: string): string {
  let text = decoded(path);
  // Doubly escaped, as some mail filters do.
  if (/%[0-9A-F]{2}/i.test(text)) text = decoded(text);
  text = text
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    // A mail that was broken into lines ends one with "=".
    .replace(/=\r?\n?(?=.)/g, '')
    .split(behind, 1)[0]!
    .replace(/\/{2,}/g, '/')
    .toLowerCase()
    .replace(/(?:\/|^)index(?:\.html?)?$/, '/')
    .replace(/_+/g, '-')
    .replace(/\/[^\p{L}\p{N}/]+(?=\/|$)/gu, '/');
  while (atEnd.test(text)) text = text.replace(atEnd, '');
  text = `/${text}`.replace(/\/{2,}/g, '/');
  return /\/$|\.[a-z0-9]+$/.test(text) ? text : `${text}/`;
}

/** What an address asks of its page although it was escaped on the way, or put behind "&": "?q=choir" of "/search/%3Fq=choir". */
export function queryWithin(path: string): string {
  const [, query] = /[?&](?:amp;)?([\w-]+=[^#\s]*)/.exec(decoded(path)) ?? [];
  return query === undefined ? '' : `?${query}`;
}

/** What cannot be decoded was cut off in the middle of a letter. */
function decoded(text: string): string {
  return text.replace(/(?:%[0-9A-F]{2})+/gi, (escaped) => {
    try {
      return decodeURIComponent(escaped);
    } catch {
      return ' ';
    }
  });
}

const mostOffered = 3;

/** The pages that an address comes nearest to, the nearest first: those it is the beginning of, or differs from by a slip. */
export function nearestAddresses(path: string, pages: readonly string[]): string[] {
  const begun = path.replace(/\/$/, '');
  if (begun === '') return [];
  const cutShort = pages.filter((page) => page.startsWith(begun) && page !== `${begun}/`);
  const allowed = Math.max(1, Math.min(4, Math.floor(lastPart(path).length / 4)));
  const near = pages
    .map((page) => ({ page, slips: distance(page, path, allowed) }))
    .filter(({ slips }) => slips <= allowed)
    .toSorted((a, b) => a.slips - b.slips)
    .map(({ page }) => page);
  const longEnough = lastPart(begun).length >= 4 && cutShort.length <= mostOffered;
  return [...new Set([...near, ...(longEnough ? cutShort : [])])].slice(0, mostOffered);
}

const lastPart = (path: string): string => path.split('/').filter(Boolean).at(-1) ?? '';
