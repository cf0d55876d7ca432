import type { SearchData, SearchRecord } from '#model/search-record.ts';
import { distance } from './spelling.ts';
import { stemsOf } from './words.ts';

/** Unlike by as much, words are near to nothing. */
const farthest = 0.5;

/** Pages about a subject that are nearest to what was written, by the letters of their titles; the first ones where none is near. */
export function nearestSubjects(
  query: string,
  data: SearchData,
  most = 6,
): { subjects: SearchRecord[]; areNear: boolean } {
  const stems = stemsOf(query);
  const topics = data.records
    .filter(({ kind }) => kind === 'topic')
    .map((record, at) => ({ record, at, far: farness(stems, stemsOf(`${record.title} ${record.words ?? ''}`)) }))
    .toSorted((a, b) => a.far - b.far || a.at - b.at);
  const near = topics.filter(({ far }) => far < farthest);
  const shown = near.length > 0 ? near : topics;
  return { subjects: shown.slice(0, most).map(({ record }) => record), areNear: near.length > 0 };
}

/** How unlike the two nearest words are, from 0 to what is near to nothing. */
function farness(stems: readonly string[], others: readonly string[]): number {
  const pairs = stems.flatMap((a) =>
    others.filter((b) => b.length > 3).map((b) => distance(a, b, 3) / Math.max(a.length, b.length)),
  );
  return Math.min(farthest, ...pairs);
}
