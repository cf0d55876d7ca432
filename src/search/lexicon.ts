import type { SearchData } from '#model/search-record.ts';
import { stemOf, wordsOf } from './words.ts';

/** A group of words that mean the same, prepared for looking up. */
export interface Meaning {
  /** The stems of the word that the site uses. */
  own: string;
  /** Each way to say it, as stems. */
  ways: readonly (readonly string[])[];
  /** The values of facets that it stands for, as facet:value. */
  values: readonly string[];
}

/** The words that the site knows, and what readers mean by them. */
export interface Lexicon {
  /** Every word, with the number of records that hold it. */
  words: Map<string, number>;
  stems: Set<string>;
  /** Stems of English words that are near a word of the site and yet are no mistake for it. */
  english: Set<string>;
  /** The words of the names of places, which mean the place before they mean a form of another word. */
  placeWords: ReadonlySet<string>;
  /** Every way to say a meaning, as it is written. */
  literal: ReadonlySet<string>;
  /** The meanings of a run of stems, by the stems with spaces between them. */
  meanings: ReadonlyMap<string, readonly Meaning[]>;
  /** The length of the longest run in `meanings`. */
  longest: number;
}

/** What is told of words only to readers who write one that no record holds: two lists, each with spaces between. */
export interface OtherWords {
  /** The words of the pages. */
  pages: string;
  /** Stems of English words that a correction would take for others. */
  english: string;
}

/** Adds words that no record holds. A correction leads to none of them. */
export function addWords({ words, stems, english }: Lexicon, others: OtherWords): void {
  for (const word of others.pages.split(' ').filter(Boolean)) {
    if (!words.has(word)) words.set(word, 0);
    stems.add(stemOf(word));
  }
  for (const stem of others.english.split(' ').filter(Boolean)) english.add(stem);
}

/** The words that go on from these letters. */
export const wordsBeginning = (letters: string, { words }: Lexicon): string[] =>
  [...words.keys()].filter((word) => word.startsWith(letters));

/** Whether a word names a place and is a meaning by its stem alone: Poole is no swimming pool. */
export const isOnlyAPlace = (word: string, { placeWords, literal }: Lexicon): boolean =>
  placeWords.has(word) && !literal.has(word);

/** The lexicon of the records and of the vocabularies. */
export function lexiconOf({ records, synonyms, facets }: SearchData): Lexicon {
  const words = new Map<string, number>();
  const add = (text: string) => {
    for (const word of new Set(wordsOf(text))) words.set(word, (words.get(word) ?? 0) + 1);
  };
  for (const { title, summary, note, place, places, names, words: others } of records)
    add([title, summary, note, place, places, names, others].filter(Boolean).join(' '));
  for (const { values } of facets) for (const { label } of values) add(label);

  const meanings = new Map<string, Meaning[]>();
  let longest = 1;
  for (const { words: ways, values = [], oneWay } of synonyms) {
    ways.forEach(add);
    const stems = ways.map((way) => wordsOf(way).map(stemOf));
    const meaning: Meaning = { own: stems[0]!.join(' '), ways: stems, values };
    for (const way of oneWay ? meaning.ways.slice(0, 1) : meaning.ways) {
      const key = way.join(' ');
      const known = meanings.get(key) ?? [];
      if (!known.includes(meaning)) meanings.set(key, [...known, meaning]);
      longest = Math.max(longest, way.length);
    }
  }
  return {
    words,
    stems: new Set([...words.keys()].map(stemOf)),
    english: new Set(),
    placeWords: new Set(records.filter(({ kind }) => kind === 'place').flatMap(({ title }) => wordsOf(title))),
    literal: new Set(synonyms.flatMap(({ words: ways }) => ways.map((way) => wordsOf(way).join(' ')))),
    meanings,
    longest,
  };
}
