import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { correctionSchema, type Correction } from '#schemas/correction.ts';
import { contentFolder } from '#site.ts';

/** Everything that was put on record about something published, newest first. */
export const corrections: Correction[] = correctionSchema
  .array()
  .parse(load(readFileSync(join(contentFolder, 'corrections.yaml'), 'utf8')) ?? [])
  .toSorted((a, b) => b.date.getTime() - a.date.getTime());

/** What is on record about a page, newest first. Addresses are as content writes them, without the site's base path. */
export function correctionsOf(addresses: readonly string[]): Correction[] {
  return corrections.filter(({ concerns }) => addresses.includes(concerns.replace(/#.*$/, '')));
}
