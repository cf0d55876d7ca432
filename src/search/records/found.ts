import type { FacetValues } from '#lib/browse/browse.ts';
import type { SearchRecord } from '#model/search-record.ts';

/** A record before the values of its facets are numbered. */
export type Found = Omit<SearchRecord, 'facets' | 'restsOn'> & {
  values?: FacetValues;
  /** The addresses of what it rests on. */
  restsOn?: readonly string[];
};

/** The parts of a note that are there, with points between them. */
export const noteOf = (...parts: (string | number | null | undefined)[]): string => parts.filter(Boolean).join(' · ');

/** Each word once, whatever its capitals, without marks of citation. */
export function distinctWords(...texts: readonly (string | null | undefined)[]): string {
  const words = texts
    .filter(Boolean)
    .join(' ')
    .replaceAll(/\[@[^\]]*\]/g, ' ')
    .split(/[\s;]+|,(?!\d{3})/);
  return [...new Map(words.map((word) => [word.toLowerCase(), word])).values()].filter(Boolean).join(' ');
}
