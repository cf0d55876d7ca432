import { noncentralTBelow, normalBelow, normalQuantile, tQuantile, z975 } from './distributions.ts';

/** The least n, as a real number, that shows what is asked for; people come whole, so use `wholePeople`. */
export interface PowerQuestion {
  /** The smallest mean change or difference worth seeing, in points; never 0. */
  delta: number;
  /** For paired measures the SD of the changes, else the SD of the scores, in points. */
  sd: number;
  /** The chance of seeing it if it is there, for example 0.8. */
  power: number;
}

/** Power of the paired t test (5%, two-sided) with n pairs: 1 − noncentral t(t(0.975, n − 1); n − 1, δ/s × √n). */
export const powerPaired = (n: number, delta: number, sd: number): number =>
  1 - noncentralTBelow(tQuantile(0.975, n - 1), n - 1, (Math.abs(delta) / sd) * Math.sqrt(n));

/** Power of the two-sample t test (5%, two-sided) with n people in each group. */
export const powerTwoMeans = (n: number, delta: number, sd: number): number =>
  1 - noncentralTBelow(tQuantile(0.975, 2 * n - 2), 2 * n - 2, (Math.abs(delta) / sd) * Math.sqrt(n / 2));

/** Pairs needed to see a mean change among the same people. */
export const nPaired = ({ delta, sd, power }: PowerQuestion): number =>
  solve((n) => powerPaired(n, delta, sd), power, (z975 + normalQuantile(power)) ** 2 * (sd / delta) ** 2);

/** People needed in each of two groups to see a difference of means. */
export const nTwoMeans = ({ delta, sd, power }: PowerQuestion): number =>
  solve((n) => powerTwoMeans(n, delta, sd), power, 2 * (z975 + normalQuantile(power)) ** 2 * (sd / delta) ** 2);

/** People needed in each of two groups to see a difference of shares p1 and p2 (0 to 1). */
export function nTwoShares(p1: number, p2: number, power: number): number {
  const pooled = (p1 + p2) / 2;
  const reach =
    z975 * Math.sqrt(2 * pooled * (1 - pooled)) + normalQuantile(power) * Math.sqrt(p1 * (1 - p1) + p2 * (1 - p2));
  return (reach / (p1 - p2)) ** 2;
}

/** Power to see a difference of shares with n people in each group; the other tail is left out, as R does. */
export function powerTwoShares(n: number, p1: number, p2: number): number {
  const pooled = (p1 + p2) / 2;
  const spread = Math.sqrt(p1 * (1 - p1) + p2 * (1 - p2));
  const reach = Math.sqrt(n) * Math.abs(p1 - p2) - z975 * Math.sqrt(2 * pooled * (1 - pooled));
  return normalBelow(reach / spread);
}

/** People needed to know a share near p (0 to 1) within ± d: z² p(1 − p) / d². */
export const nPrecision = (p: number, d: number, z = z975): number => (z ** 2 * p * (1 - p)) / d ** 2;

/** The SD of changes from the SD of scores and their correlation before and after: SD × √(2(1 − r)). */
export const sdOfChange = (sd: number, r: number): number => sd * Math.sqrt(2 * (1 - r));

/** What grouping costs: 1 + (m − 1) × ICC, for m people a group. */
export const designEffect = (m: number, icc: number): number => 1 + (m - 1) * icc;

/** The share of variance that lies between groups: between / (between + within). */
export const intraclass = (between: number, within: number): number => between / (between + within);

/** Up to whole people; what is left after nine decimals is the noise of binary fractions. */
export const wholePeople = (n: number): number => Math.ceil(n - 1e-9);

/** How many to recruit so that `n` are left when a share (0 to 1) is lost. */
export const recruitFor = (n: number, shareLost: number): number => wholePeople(n / (1 - shareLost));

/** The n at which a rising power function reaches what is asked, by bisection to a hundred-thousandth of a person. */
function solve(powerAt: (n: number) => number, power: number, start: number): number {
  // The non-central t of jstat needs more than one degree of freedom; past a million the normal form is exact enough.
  if (start > 1e6) return start;
  let [low, high] = [2, Math.max(4, start * 2)];
  if (powerAt(low) >= power) return low;
  while (powerAt(high) < power) high *= 2;
  while (high - low > 1e-5) {
    const middle = (low + high) / 2;
    if (powerAt(middle) < power) low = middle;
    else high = middle;
  }
  return high;
}
