import type { SearchData, SearchRecord } from '#model/search-record.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Understanding } from '../query.ts';
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

/**
 * Finds the records whose question, or one of its other wordings, a query asks. It is sure where the wordings say
 * so, or where they and the order of the results agree; one word alone asks no question.
 */
export function askedOf(
  { records }: SearchData,
  lexicon: Lexicon,
): (asked: Understanding, firstResult: number | undefined) => Asked {
  const ids = records.flatMap(({ asked }, id) => (asked ? [id] : []));
  const match = matcherOf(
    ids.map((id) => ({ question: records[id]!.title, variants: records[id]!.asked! })),
    lexicon,
  );
  return ({ plain, concepts, phrases }, firstResult) => {
    if (phrases.length > 0) return { near: [] };
    const matches = match(plain).map(({ index, score, isSure }) => ({ id: ids[index]!, score, isSure }));
    const best = matches[0];
    const isAsked =
      best !== undefined &&
      (concepts.length > 1 || !isAnswer(records[best.id]!)) &&
      (best.isSure || (best.id === firstResult && best.score >= near));
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
