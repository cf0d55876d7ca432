/** The `?items=` of an address: what it names that is on this site, and a clear line for each thing that is not. */
import type { PackIndex } from './pack-item.ts';

export type Choices = Pick<PackIndex, 'titles' | 'renamed' | 'removed'>;

export interface ReadItems {
  /** Kind and id of each page, once, under the name it has now. */
  refs: string[];
  /** Sentences for the reader. */
  problems: string[];
}

/** How many unknown names are told one by one. */
const namedAtMost = 5;

/** The `?items=` value of an address, also of one that was put together from two; null where it has none. */
export const itemsOf = (query: URLSearchParams): string | null =>
  query.has('items') ? query.getAll('items').join() : null;

/** The names in an `?items=` value, as they stand there, or as they stood before a mail or a chat program had them. */
export function splitItems(value: string | null): string[] {
  return (value ?? '')
    .split(/,|%2c/i)
    .map((name) => name.trim().replace(/^\/+|(?<!\/)\/+$/g, ''))
    .filter(Boolean)
    .map(asWritten);
}

/** A page's name without what stood behind a link in a sentence, signs that are not seen, capitals and a second escape. */
function asWritten(name: string): string {
  const plain = name
    .toLowerCase()
    .replaceAll('%2f', '/')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/^[^a-z0-9]+|(?<![^a-z0-9])[^a-z0-9]+$/g, '');
  return /^[a-z-]+(?:\/[a-z0-9-]+)+$/.test(plain) ? plain : name;
}

/**
 * Reads an `?items=` value. What is unknown, twice there or above the limit is left out and told; the rest is kept.
 * @param holds what holds the items, to begin a sentence: "A pack"
 */
export function readItems(value: string | null, choices: Choices, limit: number, holds: string): ReadItems {
  const known: string[] = [];
  const twice = new Set<string>();
  const unknown: string[] = [];
  const problems: string[] = [];
  for (const name of splitItems(value)) {
    const ref = Object.hasOwn(choices.renamed, name) ? choices.renamed[name]! : name;
    if (known.includes(ref)) twice.add(ref);
    else if (Object.hasOwn(choices.titles, ref)) known.push(ref);
    else if (Object.hasOwn(choices.removed, ref)) problems.push(`“${ref}” is left out. ${choices.removed[ref]}`);
    else unknown.push(short(name));
  }
  if (unknown.length > 0) {
    const rest = unknown.length - namedAtMost;
    const names = unknown.slice(0, namedAtMost).join(', ');
    problems.push(`Not on this site, and left out: ${names}${rest > 0 ? ` and ${rest} more` : ''}.`);
  }
  if (twice.size > 0) {
    problems.push(`Named more than once, and kept once: ${[...twice].map((ref) => choices.titles[ref]).join('; ')}.`);
  }
  if (known.length > limit) {
    problems.push(`${holds} holds up to ${limit}. The first ${limit} are kept; ${known.length - limit} left out.`);
  }
  return { refs: known.slice(0, limit), problems };
}

const short = (name: string): string => `“${name.length > 60 ? `${name.slice(0, 60)}…` : name}”`;
