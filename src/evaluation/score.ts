import type { Measure, Score } from './definitions.ts';
import { mean, tidy } from './numbers.ts';

/** The answers of one form, item 1 first; null where there is none. */
export type Answers = readonly (number | null)[];

/**
 * The score of one form on the scale that the measure reports; null where too many answers are missing.
 * Answers must be valid codes of the measure. `alreadyReversed` leaves the codes of reversed items as they are.
 * For a share the score is 1 or 0. The rule of each measure and its source: content/lists/measures.yaml.
 */
export function scoreOf(measure: Measure, score: Score, answers: Answers, alreadyReversed = false): number | null {
  const { rule } = score;
  if (rule.kind === 'total') return null;
  if (rule.kind === 'item') return turned(measure, score, answers, alreadyReversed)[rule.item - 1] ?? null;
  if (rule.kind === 'share') {
    const answer = answers[rule.item - 1] ?? null;
    return answer === null ? null : Number(rule.codes.includes(answer));
  }
  const missing = answers.filter((answer) => answer === null).length;
  if (missing > measure.mayMiss || answers.length !== measure.items) return null;
  const codes = turned(measure, score, answers, alreadyReversed);
  if (rule.kind === 'count') {
    return codes.filter((code, index) => code !== null && rule.codes[index]!.includes(code)).length;
  }
  const given = codes.filter((code) => code !== null);
  if (rule.kind === 'mean') return mean(given);
  const total = given.reduce((sum, code) => sum + code, 0);
  return rule.kind === 'table' ? (rule.table[total] ?? null) : total;
}

/** The plain sum of the codes, kept beside a score that is looked up; null where an answer is missing. */
export const rawTotal = (answers: Answers): number | null =>
  answers.some((answer) => answer === null) ? null : tidy(answers.reduce<number>((sum, code) => sum + code!, 0));

function turned(measure: Measure, score: Score, answers: Answers, alreadyReversed: boolean): (number | null)[] {
  if (alreadyReversed || score.reversed.length === 0) return [...answers];
  return answers.map((answer, index) =>
    answer !== null && score.reversed.includes(index + 1) ? measure.least + measure.most - answer : answer,
  );
}
