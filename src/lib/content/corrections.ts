import { getCollection } from 'astro:content';
import type { Correction } from '#schemas/correction.ts';
import { newestFirst } from './newest-first.ts';

/** Everything that was put on record about something published, newest first. */
export const corrections: Correction[] = newestFirst(
  (await getCollection('corrections')).map(({ id, data }) => ({ id, ...data })),
);

/** What is on record about a page, newest first. Addresses are as content writes them, without the site's base path. */
export function correctionsOf(addresses: readonly string[]): Correction[] {
  return corrections.filter(({ concerns }) => addresses.includes(concerns.replace(/#.*$/, '')));
}
