import { scaleLog } from 'd3-scale';
import { formatNumber } from '#model/text.ts';

/** The width of the picture of a sum, in its own units. */
export const moneyWidth = 260;
const range: [number, number] = [16, moneyWidth - 16];

interface Amount {
  value: number | null;
  valueLow: number | null;
  valueHigh: number | null;
}

/** Where a sum stands: a point, or the two ends of a range. */
export type Mark = { at: number } | { from: number; to: number };

export interface MoneyAxis {
  ticks: { x: number; label: string }[];
  /** Null for a sum that is no number above nought: it has no place on the axis. */
  markOf: (amount: Amount) => Mark | null;
}

/** One axis for all sums of a role, on which ten times as much is always as far; null where fewer than two have a place. */
export function moneyAxis(amounts: readonly Amount[]): MoneyAxis | null {
  const placed = amounts.map(numbersOf).filter((numbers) => numbers !== null);
  if (placed.length < 2) return null;
  const all = placed.flat();
  const [least, most] = [Math.min(...all), Math.max(...all)];
  const scale = scaleLog([least / 1.3, most * 1.3], range);
  return {
    ticks: ticksBetween(least / 1.3, most * 1.3).map((value) => ({ x: round(scale(value)), label: axisLabel(value) })),
    markOf(amount) {
      const numbers = numbersOf(amount);
      if (!numbers) return null;
      const [from, to] = numbers.map((value) => round(scale(value))) as [number, number];
      return from === to ? { at: from } : { from, to };
    },
  };
}

/** The lowest and highest of a sum, in pounds; null where either cannot stand on an axis without a nought. */
function numbersOf({ value, valueLow, valueHigh }: Amount): [number, number] | null {
  const ends: [number | null, number | null] = [valueLow ?? value, valueHigh ?? value];
  return ends[0] !== null && ends[1] !== null && ends[0] > 0 && ends[1] > 0 ? [ends[0], ends[1]] : null;
}

/** Up to five round numbers: powers of ten, or 1, 2 and 5 where the way is short. */
function ticksBetween(least: number, most: number): number[] {
  const from = Math.floor(Math.log10(least));
  const to = Math.ceil(Math.log10(most));
  const round125 = Array.from({ length: to - from + 1 }, (_, step) =>
    [1, 2, 5].map((digit) => digit * 10 ** (from + step)),
  )
    .flat()
    .filter((value) => value >= least && value <= most);
  if (round125.length <= 4) return round125;
  const tens = round125.filter((value) => Number.isInteger(Math.round(Math.log10(value) * 1e9) / 1e9));
  return tens.filter((_, index) => index % Math.ceil(tens.length / 4) === 0);
}

/** A tick of the axis: "50p", "£50", "£2,000", "£3 million". */
export function axisLabel(pounds: number): string {
  if (pounds >= 1e6) return `£${formatNumber(Number((pounds / 1e6).toPrecision(3)))} million`;
  return pounds < 1 ? `${Math.round(pounds * 100)}p` : `£${formatNumber(pounds)}`;
}

const round = (x: number): number => Math.round(x * 10) / 10;
