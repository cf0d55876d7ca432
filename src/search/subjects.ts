import type { SearchData, SearchRecord } from '#model/search-record.ts';
import { distance } from './spelling.ts';
import { stemsOf } from './words.ts';

/** Pages about a subject that are nearest to what was written, by the letters of their titles; the most used at last. */
export function nearestSubjects(query: string, data: SearchData, most = 6): SearchRecord[] {
  const stems = stemsOf(query);
  return data.records
    .filter(({ kind }) => kind === 'topic')
    .map((record, at) => ({ record, at, far: farness(stems, stemsOf(`${record.title} ${record.words ?? ''}`)) }))
    .toSorted((a, b) => a.far - b.far || a.at - b.at)
    .slice(0, most)
    .map(({ record }) => record);
}

/** How unlike the two nearest words are, from 0 to 1. */
function farness(stems: readonly string[], others: readonly string[]): number {
  const pairs = stems.flatMap((a) =>
    others.filter((b) => b.length > 3).map((b) => distance(a, b, 3) / Math.max(a.length, b.length)),
  );
  return Math.min(0.5, ...pairs);
}
