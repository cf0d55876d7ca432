import type { SearchData, SearchRecord } from '#model/search-record.ts';
import { distance } from './spelling.ts';
import { stemsOf } from './words.ts';

/** Unlike by as much, or with more mistakes, words are near to nothing. */
const farthest = 0.5;
const mostMistakes = 3;
const mostShown = 6;

/** Pages about a subject that are nearest to what was written, by the letters of their titles; the first ones where none is near. */
export function nearestSubjects(query: string, data: SearchData): { subjects: SearchRecord[]; areNear: boolean } {
  const stems = stemsOf(query);
  const topics = data.records
    .filter(({ kind }) => kind === 'topic')
    .map((record, at) => ({ record, at, far: farness(stems, stemsOf(`${record.title} ${record.words ?? ''}`)) }))
    .toSorted((a, b) => a.far - b.far || a.at - b.at);
  const near = topics.filter(({ far }) => far < farthest);
  const shown = near.length > 0 ? near : topics;
  return { subjects: shown.slice(0, mostShown).map(({ record }) => record), areNear: near.length > 0 };
}

/** How unlike the two nearest words are, from 0 to what is near to nothing. */
function farness(stems: readonly string[], others: readonly string[]): number {
  const long = others.filter((other) => other.length > 3);
  return Math.min(farthest, ...stems.flatMap((a) => long.map((b) => unlikeness(a, b))));
}

function unlikeness(a: string, b: string): number {
  const mistakes = distance(a, b, mostMistakes);
  return mistakes > mostMistakes ? farthest : mistakes / Math.max(a.length, b.length);
}
