import type { Lexicon } from '../lexicon.ts';
import { understand, type Concept } from '../query.ts';
import { wordsOf } from '../words.ts';
import { askingWords } from './answers.ts';

/** Where one question may end and another begin. */
const between = new RegExp(`\\?\\s+|[;,]\\s+|\\s+(?:and|but|or)\\s+(?=(?:${[...askingWords].join('|')})\\b)`, 'iu');
const leading = /^(?:and|but|or|so|also)\s+/iu;
/** Words that stand for what was named before. */
const pronouns = new Set('it its they them their this that these those'.split(' '));

/** The questions that were put in one: "Does it work and what does it cost?" holds two. One alone where it is but one. */
export function questionsIn(query: string): string[] {
  const parts = query
    .split(between)
    .map((part) => part.trim().replace(leading, ''))
    .filter(Boolean);
  const isPut = (part: string): boolean => {
    const [first = '', ...others] = wordsOf(part);
    return askingWords.has(first) && others.length > 0;
  };
  return parts.length > 1 && parts.every(isPut) ? parts : [query];
}

/** The same, each with what its "it" and "they" mean: the topics of a question before it, where it names none itself. */
export function wholeQuestionsIn(query: string, lexicon: Lexicon): string[] {
  const parts = questionsIn(query);
  if (parts.length === 1) return parts;
  let topics: readonly Concept[] = [];
  return parts.map((part) => {
    const own = understand(part, lexicon, true).concepts.filter(isTopic);
    const meant = own.length === 0 && wordsOf(part).some((word) => pronouns.has(word)) ? topics : [];
    if (own.length > 0) topics = own;
    return [part, ...meant.map(({ words }) => words)].join(' ');
  });
}

const isTopic = ({ values }: Concept): boolean => values.some((value) => /^(?:activity|people):/.test(value));
