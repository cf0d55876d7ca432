import { tQuantile, tTwoSided } from './distributions.ts';
import { mean, sd, sum, tidy, variance } from './numbers.ts';

/** An estimate with its 95% confidence interval, all in the units of the scores. */
export interface Estimate {
  value: number;
  low: number;
  high: number;
  se: number;
  t: number;
  df: number;
  p: number;
}

/** A mean of n numbers with its interval: mean ± t(0.975, n − 1) × s / √n. Needs two numbers or more. */
export function meanWithInterval(values: readonly number[]): Estimate & { sd: number; n: number } {
  const spread = sd(values);
  const n = values.length;
  return { ...interval(mean(values), spread / Math.sqrt(n), n - 1), sd: spread, n };
}

/** Each person's change, after − before, in the units of the scores. */
export const changes = (before: readonly number[], after: readonly number[]): number[] =>
  after.map((value, index) => tidy(value - before[index]!));

/**
 * The difference of two groups' means, first − second, with unequal variances (Welch 1947).
 * df = (s1²/n1 + s2²/n2)² / ((s1²/n1)²/(n1 − 1) + (s2²/n2)²/(n2 − 1)). Needs two numbers or more in each.
 */
export function welch(first: readonly number[], second: readonly number[]): Estimate {
  const [a, b] = [variance(first) / first.length, variance(second) / second.length];
  const df = (a + b) ** 2 / (a ** 2 / (first.length - 1) + b ** 2 / (second.length - 1));
  return interval(mean(first) - mean(second), Math.sqrt(a + b), df);
}

/** One person measured twice, for the analysis of covariance. */
export interface Covaried {
  before: number;
  after: number;
  /** True for the scheme, false for the comparison group. */
  inScheme: boolean;
}

/**
 * The difference between groups after, adjusted for the score before: after = a + b × before + c × group, by least squares.
 * Gives c with its interval, and the slope b. Needs four people, both groups, and scores before that differ within a group.
 */
export function ancova(people: readonly Covaried[]): Estimate & { slope: number } {
  const groups = [true, false].map((inScheme) => people.filter((person) => person.inScheme === inScheme));
  const centred = groups.map((group) => ({
    n: group.length,
    before: mean(group.map(({ before }) => before)),
    after: mean(group.map(({ after }) => after)),
  }));
  const parts = groups.flatMap((group, index) =>
    group.map(({ before, after }) => ({ x: before - centred[index]!.before, y: after - centred[index]!.after })),
  );
  const squares = sum(parts.map(({ x }) => x * x));
  const slope = sum(parts.map(({ x, y }) => x * y)) / squares;
  const df = people.length - 3;
  const residual = sum(parts.map(({ x, y }) => (y - slope * x) ** 2)) / df;
  const [scheme, comparison] = centred as [(typeof centred)[number], (typeof centred)[number]];
  const apart = scheme.before - comparison.before;
  const se = Math.sqrt(residual * (1 / scheme.n + 1 / comparison.n + apart ** 2 / squares));
  return { ...interval(scheme.after - comparison.after - slope * apart, se, df), slope };
}

function interval(value: number, se: number, df: number): Estimate {
  // With no spread at all the interval is the point, and t has no meaning.
  if (se === 0) return { value, low: value, high: value, se, t: Number.NaN, df, p: Number.NaN };
  const reach = tQuantile(0.975, df) * se;
  const t = value / se;
  return { value, low: value - reach, high: value + reach, se, t, df, p: tTwoSided(t, df) };
}
