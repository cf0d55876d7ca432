import type { SearchData } from '#model/search-record.ts';
import { isPostcode } from '#model/council-names.ts';
import type { Reply } from './engine.ts';
import type { Concept, Understanding } from './query.ts';
import { stemsOf } from './words.ts';

/** What was asked, behind what is told of it: " for “singing”". */
export const tellAsked = (query: string): string => (query ? ` for “${query}”` : '');

/** "12 results", "No results", "1 of 48 results". */
export function tellCount(shown: number, found: number): string {
  if (shown === 0) return 'No results';
  const noun = found === 1 ? 'result' : 'results';
  return `${shown === found ? '' : `${shown} of `}${found} ${noun}`;
}

/** What the site calls what a reader called otherwise: "keep fit" is "Exercise referral". */
export function readAs({ concepts }: Understanding, data: SearchData): { words: string; label: string }[] {
  return concepts.flatMap(({ words, values, named }) => {
    if (named.length > 0 || values.length === 0) return [];
    const [facet, id] = values[0]!.split(':') as [string, string];
    const label = data.facets.find(({ name }) => name === facet)?.values.find((value) => value.id === id)?.label;
    return label && stemsOf(label).join(' ') !== stemsOf(words).join(' ') ? [{ words, label }] : [];
  });
}

/** What was left out because of a minus sign or NOT; empty where nothing was. */
export const tellLeftOut = ({ without }: Understanding): string =>
  without.length > 0 ? `Left out: results about ${quoteList(without)}.` : '';

/**
 * Words that nothing on the site holds, in quotation marks, or that a postcode is none; where the text of pages could not be
 * read, that; empty where all were found.
 */
export function tellUnmatched({ unmatched, asked, isTextRead }: Reply): string {
  if (!isTextRead) {
    const which =
      unmatched.length > 0 ? `no title or summary speaks of ${quoteList(unmatched)}` : 'results may be missing';
    return `The full text of the pages could not be searched, and ${which}. Reload the page, or try another browser.`;
  }
  if (unmatched.length === 0) return '';
  // A guideline may be called as a district of post is: PH54 is found.
  if (isPostcode(asked.text))
    return 'That looks like a postcode. We hold no postcodes: search for the name of your council.';
  const words = quoteList(unmatched);
  return unmatched.length === asked.concepts.length
    ? `Nothing on this site speaks of ${words}.`
    : `Nothing on this site speaks of ${words}. These results answer the rest of your words.`;
}

const quoteList = (concepts: readonly Concept[]): string =>
  new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(concepts.map(({ words }) => `“${words}”`));
