import type { SearchData, SearchRecord } from '#model/search-record.ts';
import type { Lexicon } from '../lexicon.ts';
import { isNamedBy, isTitleOf, type Names } from '../names.ts';
import type { Understanding } from '../query.ts';
import { wordsOf } from '../words.ts';
import { matcherOf, near } from './match.ts';

/** What the questions of the site say to a query, as records by their place in the list. */
export interface Asked {
  /** What the query asks for, where that is sure. */
  first?: number;
  /** Questions that are near it, nearest first. */
  near: readonly number[];
}

/** Kinds of record that answer a question in a sentence; others that are asked for are things to do. */
const answering: ReadonlySet<string> = new Set(['answer', 'known']);
const mostNear = 4;

export const isAnswer = ({ kind }: SearchRecord): boolean => answering.has(kind);

/** Words that are put as no question ask one only where they are as near as this. */
const sureWords = 0.75;
/** A question that knows less of what a query is about is another one. */
const half = 0.5;
/** So near that the query is one of the wordings, word for word. */
const wordForWord = 0.97;

/**
 * Finds the records whose question, or one of its other wordings, a query asks. It is sure where the wordings say
 * so, or where they and the order of the results agree; one word alone asks no question but one that it is the whole of,
 * what names an entry asks for that entry, and a figure asks for what holds it.
 */
export function askedOf(
  data: SearchData,
  lexicon: Lexicon,
  names: Names,
): (query: string, asked: Understanding, firstResult: number | undefined) => Asked {
  const { records } = data;
  const ids = records.flatMap(({ asked }, id) => (asked ? [id] : []));
  const match = matcherOf(
    ids.map((id) => ({ question: records[id]!.title, variants: records[id]!.asked! })),
    lexicon,
  );
  const namesEntry = ({ concepts }: Understanding, id: number | undefined, score: number): boolean =>
    id !== undefined &&
    !isAnswer(records[id]!) &&
    (isTitleOf(concepts, names, id) || (score < wordForWord && isNamedBy(concepts, names, id)));

  return (query, asked, firstResult) => {
    if (asked.phrases.length > 0) return { near: [] };
    const figures = wordsOf(asked.plain).filter((word) => /\d/.test(word));
    const matches = match(asked.plain).map(({ index, ...rest }) => ({ id: ids[index]!, ...rest }));
    const best = matches.find(({ known }) => figures.every((figure) => known.has(figure)));
    const isAsked =
      best !== undefined &&
      (asked.concepts.length > 1 || !isAnswer(records[best.id]!) || (isQuestion(query) && best.score >= wordForWord)) &&
      ((best.isSure && (isQuestion(query) || best.score >= sureWords)) ||
        (best.id === firstResult && best.score >= near && best.telling > half)) &&
      (isQuestion(query) || best.id === firstResult || !namesEntry(asked, firstResult, best.score));
    return {
      ...(isAsked ? { first: best.id } : {}),
      near: matches
        .filter(({ id, score }) => score >= near && isAnswer(records[id]!) && !(isAsked && id === best.id))
        .slice(0, mostNear)
        .map(({ id }) => id),
    };
  };
}

/** Whether a query is put as a question, not as words to look for. */
export const isQuestion = (query: string): boolean =>
  /\?\s*$/.test(query) ||
  /^\s*(?:is|are|am|was|were|do|does|did|can|could|should|will|would|has|have|how|what|which|who|whom|whose|why|where|when|may|must)\s+\S+\s+\S/i.test(
    query,
  );
