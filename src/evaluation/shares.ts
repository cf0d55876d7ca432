import { chiSquaredAbove, fairTossesAtMost, normalBelow, z975 } from './distributions.ts';

/** A share or a difference of shares (0 to 1) with its 95% confidence interval. */
export interface Share {
  value: number;
  low: number;
  high: number;
}

/** The share x of n with Wilson's interval (1927), which stays within 0 and 1. Needs n of 1 or more. */
export function wilson(x: number, n: number): Share {
  const p = x / n;
  const squared = z975 ** 2;
  const middle = 2 * n * p + squared;
  const reach = z975 * Math.sqrt(squared + 4 * n * p * (1 - p));
  const over = 2 * (n + squared);
  return {
    value: p,
    low: x === 0 ? 0 : (middle - reach) / over,
    high: x === n ? 1 : (middle + reach) / over,
  };
}

/** The difference of two groups' shares, a/m − b/n, by Newcombe's method 10 (1998). */
export function newcombe(a: number, m: number, b: number, n: number): Share {
  const [first, second] = [wilson(a, m), wilson(b, n)];
  const value = first.value - second.value;
  return {
    value,
    low: value - Math.hypot(first.value - first.low, second.high - second.value),
    high: value + Math.hypot(first.high - first.value, second.value - second.low),
  };
}

/** A yes or no asked twice of the same people: how many gave each pair of answers. */
export interface TwoByTwo {
  yesYes: number;
  yesNo: number;
  noYes: number;
  noNo: number;
}

/**
 * The fall in a share among the same people, (yes then no − no then yes) / n, with its interval, and McNemar's tests:
 * with and without the correction for continuity (1 degree of freedom), and exact (two-sided binomial).
 */
export function mcnemar({ yesYes, yesNo, noYes, noNo }: TwoByTwo) {
  const n = yesYes + yesNo + noYes + noNo;
  const moved = yesNo + noYes;
  const apart = yesNo - noYes;
  const reach = (z975 * Math.sqrt(moved - apart ** 2 / n)) / n;
  const chi2 = moved === 0 ? 0 : apart ** 2 / moved;
  const chi2Corrected = moved === 0 ? 0 : Math.max(0, Math.abs(apart) - 1) ** 2 / moved;
  return {
    value: apart / n,
    low: apart / n - reach,
    high: apart / n + reach,
    chi2,
    p: chiSquaredAbove(chi2, 1),
    chi2Corrected,
    pCorrected: chiSquaredAbove(chi2Corrected, 1),
    pExact: Math.min(1, 2 * fairTossesAtMost(Math.min(yesNo, noYes), moved)),
  };
}

/** The share that would pass a threshold by chance alone, with no true change: 1 − Φ(threshold / SD of change). */
export const shareByChance = (threshold: number, sdOfChange: number): number =>
  sdOfChange === 0 ? 0 : 1 - normalBelow(threshold / sdOfChange);

/** Where nobody in n had it: the upper one-sided 95% limit, 1 − 0.05^(1/n), and the rule of thumb 3/n. */
export const noEvents = (n: number) => ({ upper: 1 - 0.05 ** (1 / n), ruleOfThree: 3 / n });
