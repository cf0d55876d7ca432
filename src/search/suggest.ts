import type { SearchData } from '#model/search-record.ts';
import { stemOf, wordsOf } from './words.ts';

/** What a reader may have begun to write. */
export interface Suggestion {
  text: string;
  /** What kind of thing it is. */
  note: string;
}

interface Candidate extends Suggestion {
  words: readonly string[];
}

const longest = 60;

/** Everything short enough to be suggested: subjects and their other names, places, names of things. */
export function candidatesOf({ facets, records, synonyms }: SearchData): Candidate[] {
  const labels = facets.find(({ name }) => name === 'kind')!.values;
  const labelOf = (kind: string) => labels.find(({ id }) => id === kind)?.label ?? '';
  const titles = [
    ...records.filter(({ kind }) => kind === 'topic'),
    ...records.filter(({ kind }) => !['topic', 'money', 'fact'].includes(kind)),
  ].map(({ title, kind }) => ({ text: title.replace(/:.*/, ''), note: labelOf(kind) }));
  const others = synonyms.flatMap(({ words: [own, ...rest], oneWay }) =>
    oneWay ? [{ text: own!, note: rest.join(', ') }] : rest.map((text) => ({ text, note: own! })),
  );
  const seen = new Set<string>();
  return [...titles, ...others].flatMap((candidate) => {
    const words = wordsOf(candidate.text);
    // One form of a word is enough.
    const key = words.map(stemOf).join(' ');
    if (candidate.text.length > longest || seen.has(key)) return [];
    seen.add(key);
    return [{ ...candidate, words }];
  });
}

const mostSuggestions = 6;

/** The few candidates that go on as the reader began, those that begin with it first, short ones before long ones. */
export function suggest(typed: string, candidates: readonly Candidate[]): Suggestion[] {
  const words = wordsOf(typed);
  if (words.join('').length < 2) return [];
  const start = words.join(' ');
  return candidates
    .flatMap((candidate) => {
      const text = candidate.words.join(' ');
      if (text === start) return [];
      if (text.startsWith(start)) return [{ candidate, rank: 0 }];
      return words.every((word, at) =>
        candidate.words.some((other) => (at < words.length - 1 ? other === word : other.startsWith(word))),
      )
        ? [{ candidate, rank: 1 }]
        : [];
    })
    .toSorted((a, b) => a.rank - b.rank || a.candidate.text.length - b.candidate.text.length)
    .slice(0, mostSuggestions)
    .map(({ candidate: { text, note } }) => ({ text, note }));
}
