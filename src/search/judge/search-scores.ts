import { createHash } from 'node:crypto';

/** A query of the judged list, with every page that answers it, best first. */
export interface JudgedQuery {
  query: string;
  kind: string;
  pages: readonly string[];
}

/** How well a search did: shares from 0 to 1. */
export interface Scores {
  queries: number;
  /** A right page first. */
  success1: number;
  /** A right page among the first three. */
  success3: number;
  /** Mean reciprocal rank of the first right page. */
  mrr: number;
  /** Normalised discounted cumulative gain over ten results, every right page counting the same. */
  ndcg10: number;
}

/** Whether a query is kept out of all tuning: a third of them, by a hash of their words. */
export const isHeldOut = ({ query }: JudgedQuery): boolean =>
  createHash('sha256').update(query).digest().readUInt32BE(0) % 3 === 0;

/**
 * The scores of a search over judged queries. Measures as in Manning, Raghavan and Schütze, Introduction to
 * Information Retrieval, chapter 8.
 * @param found the addresses that the search gave to each query, best first
 */
export function scoresOf(judged: readonly JudgedQuery[], found: (query: JudgedQuery) => readonly string[]): Scores {
  const each = judged.map((query) => scoreOf(query.pages, found(query)));
  const mean = (of: (score: (typeof each)[number]) => number) =>
    each.reduce((sum, score) => sum + of(score), 0) / Math.max(1, each.length);
  return {
    queries: each.length,
    success1: mean(({ rank }) => (rank === 1 ? 1 : 0)),
    success3: mean(({ rank }) => (rank > 0 && rank <= 3 ? 1 : 0)),
    mrr: mean(({ rank }) => (rank > 0 ? 1 / rank : 0)),
    ndcg10: mean(({ ndcg }) => ndcg),
  };
}

/** Questions as people put them, each with the need it asks for, and the pages that answer each need. */
export interface QuestionFile {
  needs: Record<string, { question: string; pages: readonly string[] }>;
  questions: readonly AskedFor[];
  /** The same, by people who have never seen the site. */
  newcomers: readonly AskedFor[];
}

interface AskedFor {
  need: string;
  role: string;
  query: string;
}

/** The questions of a list with a page that answers them, as judged queries. */
export const questionsOf = (file: QuestionFile, list: 'questions' | 'newcomers'): JudgedQuery[] =>
  file[list]
    .map(({ query, need }) => ({
      query,
      kind: list === 'questions' ? 'asked' : 'newcomer',
      pages: file.needs[need]!.pages,
    }))
    .filter(({ pages }) => pages.length > 0);

/** A line for each score that is lower than its floor. */
export const fallsBelow = (
  reached: Record<string, Scores>,
  floor: Readonly<Record<string, Partial<Scores>>>,
): string[] =>
  Object.entries(floor).flatMap(([list, scores]) =>
    (Object.entries(scores) as [keyof Scores, number][])
      .filter(([name, least]) => !((reached[list]?.[name] ?? 0) >= least))
      .map(
        ([name, least]) =>
          `tests/search/floor.yaml: ${name} of ${list} is ${reached[list]?.[name].toFixed(3) ?? 'not measured'} → at least ${least}; mend the search, or see npm run search:judge -- --misses`,
      ),
  );

function scoreOf(right: readonly string[], found: readonly string[]): { rank: number; ndcg: number } {
  const gain = (at: number) => 1 / Math.log2(at + 2);
  const hits = found.slice(0, 10).map((address) => right.includes(address));
  const ideal = right.slice(0, 10).reduce((sum, _, at) => sum + gain(at), 0);
  const gained = hits.reduce((sum, isRight, at) => sum + (isRight ? gain(at) : 0), 0);
  return { rank: found.findIndex((address) => right.includes(address)) + 1, ndcg: gained / ideal };
}
