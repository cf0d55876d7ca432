import { formatNumber, formatRange } from '#model/text.ts';

/** The three cases in which every local number is given. */
export const localCases = ['low', 'central', 'high'] as const;
export type LocalCase = (typeof localCases)[number];

/** How many are reached, of 1,000 residents; how many of 100 of them start; how many of 100 who start finish. */
export interface LocalRates {
  reach: number;
  uptake: number;
  completion: number;
}

/** People in a year, to the nearest whole person. */
export interface LocalNumbers {
  offered: number;
  start: number;
  finish: number;
}

/** population × reach ÷ 1,000, × uptake ÷ 100, × completion ÷ 100; rounded only at the end. */
export function localNumbers(population: number, { reach, uptake, completion }: LocalRates): LocalNumbers {
  const offered = (population * reach) / 1000;
  const start = (offered * uptake) / 100;
  return {
    offered: Math.round(offered),
    start: Math.round(start),
    finish: Math.round((start * completion) / 100),
  };
}

/** The most that each rate can be. */
export const mostOf: Record<keyof LocalRates, number> = { reach: 1000, uptake: 100, completion: 100 };

/** From the fewest to the most people of every 100,000 residents: "2,310 to 2,900". */
export const rangePerHundredThousand = (people: readonly number[], residents: number): string =>
  formatRange(perHundredThousand(Math.min(...people), residents), perHundredThousand(Math.max(...people), residents));

/** People of every 100,000 residents, in three figures: "2,310". */
export const perHundredThousand = (people: number, residents: number): string =>
  formatNumber(Number(((people / residents) * 100_000).toPrecision(3)));
