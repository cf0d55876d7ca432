import { count } from '#model/text.ts';

/** A number with so many decimals, with a true minus sign; never "−0.00". */
export function formatDecimal(value: number, decimals = 2): string {
  const text = Math.abs(value).toFixed(decimals);
  return value < 0 && Number(text) !== 0 ? `−${text}` : text;
}

/** "72.6%": a share of 0 to 1 in per cent. */
export const formatShare = (share: number): string => `${formatDecimal(share * 100, 1)}%`;

/** "95% CI 1.77 to 1.91". */
export const formatInterval = ({ low, high }: { low: number; high: number }, decimals = 2): string =>
  `95% CI ${formatDecimal(low, decimals)} to ${formatDecimal(high, decimals)}`;

/** "1.84 points higher than", "1.84 points lower than" or "the same as": how one score stands to another. */
export function versus(value: number): string {
  const size = formatDecimal(Math.abs(value));
  return Number(size) === 0 ? 'the same as' : `${size} points ${value > 0 ? 'higher' : 'lower'} than`;
}

/** "1 person", "2 people". */
export const people = (number: number): string => count(number, 'person', 'people');
