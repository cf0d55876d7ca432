/** The arithmetic mean; NaN for no numbers. */
export const mean = (values: readonly number[]): number => sum(values) / values.length;

/** The sample standard deviation (divisor n − 1), in the units of the values; NaN for fewer than two. */
export const sd = (values: readonly number[]): number => Math.sqrt(variance(values));

/** The sample variance (divisor n − 1), by two passes so that large numbers close together lose nothing. */
export function variance(values: readonly number[]): number {
  const middle = mean(values);
  return values.length < 2 ? Number.NaN : sum(values.map((value) => (value - middle) ** 2)) / (values.length - 1);
}

/** The middle value, or halfway between the middle two; NaN for no numbers. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length >> 1;
  if (sorted.length === 0) return Number.NaN;
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}

/** The sum, from the smallest to the largest so that the order of rows cannot change the last digit. */
export const sum = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b).reduce((total, value) => total + value, 0);

/** Pearson's correlation, −1 to 1; NaN where one of the two does not vary. */
export function correlation(a: readonly number[], b: readonly number[]): number {
  const [meanA, meanB] = [mean(a), mean(b)];
  const products = a.map((value, index) => (value - meanA) * (b[index]! - meanB));
  return sum(products) / (a.length - 1) / (sd(a) * sd(b));
}

/** Scores carry at most two decimals: what is left after nine is the noise of binary fractions. */
export const tidy = (value: number): number => Math.round(value * 1e9) / 1e9;
