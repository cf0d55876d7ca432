import { longest } from '#model/longest.ts';
import { isOnlyAPlace, wordsBeginning, type Lexicon } from './lexicon.ts';
import { correct } from './spelling.ts';
import { questionWords, stemOf, wordsOf } from './words.ts';

/** A way in which a record can hold a concept. */
export interface Way {
  /** Stems that must all be there. */
  stems: readonly string[];
  /** From 0 to 1: the reader's own words count most. */
  weight: number;
}

/** One thing that a query asks about. */
export interface Concept {
  /** As the reader wrote it, corrected. */
  words: string;
  ways: readonly Way[];
  /** All that a title could say and be just this: other words for it, as stems. */
  names: readonly string[];
  /** Of the values, those that the reader called by the site's own word for them. */
  named: readonly string[];
  /** Values of facets that it stands for, as facet:value. */
  values: readonly string[];
  /** The last word of a query may be the beginning of a longer one. */
  isBeginning: boolean;
}

/** What a query was taken to mean. */
export interface Understanding {
  /** The query with its corrections. */
  text: string;
  /** The words that are looked for, each in the form that the site knows. */
  plain: string;
  corrections: readonly { from: string; to: string }[];
  concepts: readonly Concept[];
  /** Phrases in quotes, which must be there as they are. */
  phrases: readonly string[];
  /** What must not be there: the words after a minus sign or NOT. */
  without: readonly Concept[];
  /** True where nothing but words of a question was written, so that they were all kept. */
  onlyQuestionWords: boolean;
}

const mostConcepts = 12;

/** A word after a minus sign or NOT, which other searches leave out and so does this one. */
const excluded = /(?:(?<=^|\s)-(?=\p{L})|(?<=^|\s)NOT\s+)([\p{L}\p{N}'’-]+)/gu;
const hyphenated = /[\p{L}\p{N}]+(?:[-‐‑][\p{L}\p{N}]+)+/gu;
const quoted = /["“”„«»]([^"“”„«»]*)["“”„«»]/g;

/**
 * Takes a query apart: phrases in quotes, then concepts, without the words of a question.
 * @param asWritten true where the reader wants no correction
 */
export function understand(query: string, lexicon: Lexicon, asWritten = false): Understanding {
  const short = query.slice(0, longest.question);
  const phrases = [...short.matchAll(quoted)]
    .map(([, phrase]) => phrase!.trim().replace(/\s+/g, ' '))
    .filter((phrase) => wordsOf(phrase).length > 0);
  const unquoted = short.replace(quoted, ' ');
  const typed = wordsOf(joinKnown(unquoted.replace(excluded, ' '), lexicon));
  const corrections: { from: string; to: string }[] = [];
  const words = typed.flatMap((word, index) => {
    if (asWritten || isKnown(word, lexicon, index === typed.length - 1) || lexicon.english.has(stemOf(word))) {
      return [word];
    }
    const joined = corrections.length < mostConcepts ? correct(word, lexicon.words) : undefined;
    if (joined === undefined || questionWords.has(joined)) return [word];
    corrections.push({ from: word, to: joined });
    return joined.split(' ');
  });
  const concepts = conceptsOf(words, lexicon, true);
  const kept = concepts.length > 0 || phrases.length > 0 ? concepts : conceptsOf(words, lexicon, false);
  return {
    text: correctedText(short, corrections),
    plain: words.join(' '),
    corrections,
    concepts: kept.slice(0, mostConcepts),
    phrases,
    without: [...unquoted.matchAll(excluded)].flatMap(([, word]) =>
      conceptsOf(wordsOf(joinKnown(word!, lexicon)), lexicon, false),
    ),
    onlyQuestionWords: concepts.length === 0 && phrases.length === 0 && kept.length > 0,
  };
}

/** Whether a query holds a word that the lexicon does not know. */
export function isUnknown(query: string, lexicon: Lexicon): boolean {
  const text = query.slice(0, longest.question).replace(quoted, ' ');
  const hasUnknownParts = (text.match(hyphenated) ?? []).some((word) => !lexicon.words.has(wordsOf(joined(word))[0]!));
  const words = wordsOf(text);
  return hasUnknownParts || words.some((word, index) => !isKnown(word, lexicon, index === words.length - 1));
}

/** "pre-hab" as "prehab" where the site writes it so, and as two words where those have a meaning or no joined form is known. */
function joinKnown(text: string, lexicon: Lexicon): string {
  return text.replace(hyphenated, (word) => {
    const parts = wordsOf(word);
    const [one = ''] = wordsOf(joined(word));
    const isMeaning = lexicon.meanings.has(parts.map(stemOf).join(' '));
    return !isMeaning && (lexicon.words.has(one) || lexicon.stems.has(stemOf(one))) ? one : word;
  });
}

const joined = (word: string): string => word.replace(/[-‐‑]/g, '');

function isKnown(word: string, lexicon: Lexicon, isLast: boolean): boolean {
  const { words, stems } = lexicon;
  if (word.length < 3 || questionWords.has(word) || words.has(word) || stems.has(stemOf(word))) return true;
  return isLast && wordsBeginning(word, lexicon).length > 0;
}

function conceptsOf(words: readonly string[], lexicon: Lexicon, dropQuestionWords: boolean): Concept[] {
  const stems = words.map(stemOf);
  const concepts: Concept[] = [];
  for (let at = 0; at < words.length;) {
    const found = lengthOfMeaning(stems, at, lexicon);
    const length = found === 1 && isOnlyAPlace(words[at]!, lexicon) ? 0 : found;
    const isQuestionWord = length <= 1 && questionWords.has(words[at]!);
    const run = Math.max(1, length);
    if (!(isQuestionWord && dropQuestionWords)) {
      concepts.push(conceptOf(words.slice(at, at + run), lexicon, at + run === words.length));
    }
    at += run;
  }
  const seen = new Set<string>();
  return concepts.filter(({ ways }) => {
    const key = ways[0]!.stems.join(' ');
    return !seen.has(key) && seen.add(key);
  });
}

/** How many words from here make up the longest run that has a meaning of its own; 0 where none does. */
export function lengthOfMeaning(stems: readonly string[], at: number, { meanings, longest }: Lexicon): number {
  for (let length = Math.min(longest, stems.length - at); length > 0; length--) {
    if (meanings.has(stems.slice(at, at + length).join(' '))) return length;
  }
  return 0;
}

function conceptOf(words: readonly string[], lexicon: Lexicon, isLast: boolean): Concept {
  const stems = words.map(stemOf);
  const isBeginning = isLast && words.length === 1 && words[0]!.length >= 3;
  const isPlace = words.length === 1 && isOnlyAPlace(words[0]!, lexicon);
  const found = isPlace ? [] : (lexicon.meanings.get(stems.join(' ')) ?? []);
  const others = found.flatMap(({ ways }) => ways).filter((way) => way.join(' ') !== stems.join(' '));
  const distinct = [...new Map(others.map((way) => [way.join(' '), way])).values()];
  return {
    words: words.join(' '),
    ways: [
      { stems, weight: 1 },
      ...distinct.map((way) => ({ stems: way, weight: 0.7 })),
      ...(isBeginning ? completions(words[0]!, lexicon).map((stem) => ({ stems: [stem], weight: 0.7 })) : []),
    ],
    names: [
      words.map(stemOf).join(' '),
      ...found.filter(({ values }) => values.length === 0).flatMap(({ ways }) => ways.map((way) => way.join(' '))),
    ],
    named: found.filter(({ own }) => `${own} `.startsWith(`${stems.join(' ')} `)).flatMap(({ values }) => values),
    values: [...new Set(found.flatMap(({ values }) => values))],
    isBeginning,
  };
}

/** The stems of known words that a word which is not known itself may be the beginning of: "singi" of "singing". */
function completions(word: string, lexicon: Lexicon): string[] {
  if (lexicon.words.has(word) || lexicon.stems.has(stemOf(word))) return [];
  return [...new Set(wordsBeginning(word, lexicon).map(stemOf))];
}

/** The reader's text with the corrections in place, its capitals and signs kept. */
function correctedText(text: string, corrections: readonly { from: string; to: string }[]): string {
  return corrections.reduce(
    (result, { from, to }) => result.replace(new RegExp(`(?<![\\p{L}\\p{N}])${from}(?![\\p{L}\\p{N}])`, 'iu'), to),
    text.trim(),
  );
}
