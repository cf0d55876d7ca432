import jstat from 'jstat';

/** The 0.975 quantile of the standard normal distribution, to the last digit a double holds. */
export const z975 = 1.959963984540054;

/** The quantile of Student's t for probability `p` (0 to 1) and `df` degrees of freedom (not always whole). */
export const tQuantile = (p: number, df: number): number => jstat.studentt.inv(p, df);

/** The two-sided P value of a t statistic. */
export const tTwoSided = (t: number, df: number): number => 2 * jstat.studentt.cdf(-Math.abs(t), df);

/** The quantile of the standard normal distribution for probability `p` (0 to 1). */
export const normalQuantile = (p: number): number => (p === 0.975 ? z975 : jstat.normal.inv(p, 0, 1));

/** The share of a standard normal distribution below `x`. */
export const normalBelow = (x: number): number => jstat.normal.cdf(x, 0, 1);

/** The height of the standard normal density at `x`. */
export const normalDensity = (x: number): number => jstat.normal.pdf(x, 0, 1);

/** The share of a chi-squared distribution with `df` degrees of freedom above `x`. */
export const chiSquaredAbove = (x: number, df: number): number => 1 - jstat.chisquare.cdf(x, df);

/** The chance of at most `successes` heads in `trials` fair tosses. */
export const fairTossesAtMost = (successes: number, trials: number): number =>
  jstat.binomial.cdf(successes, trials, 0.5);

/** The share of a non-central t distribution below `x`. */
export const noncentralTBelow = (x: number, df: number, noncentrality: number): number =>
  jstat.noncentralt.cdf(x, df, noncentrality);
