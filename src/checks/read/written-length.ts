import { upToTwelve } from '#model/tally-words.ts';
import { countOf } from './written-number.ts';

const daysIn = { day: 1, week: 7, month: 30.4, year: 365 };
export type UnitOfTime = keyof typeof daysIn;

/** A length of time as prose writes it, as a pattern of two groups: its number and its unit. */
export const lengthPattern = String.raw`(\d+(?:\.\d+)?|${upToTwelve.join('|')}|a|an|one and a half)[ -](day|week|month|year)s?`;

/** A length of time: how many of which unit, and how many days that are. */
export interface Length {
  written: string;
  count: number;
  unit: UnitOfTime;
  days: number;
}

/** What the two groups of the pattern say. */
export function lengthOf(number: string, unit: string, written = `${number} ${unit}`): Length {
  const count = /^one and a half$/i.test(number) ? 1.5 : countOf(number) || 1;
  const one = unit.toLowerCase() as UnitOfTime;
  return { written, count, unit: one, days: count * daysIn[one] };
}

const lengths = new RegExp(String.raw`\b${lengthPattern}\b`, 'gi');

/** Lengths that a text names, in their order. */
export const lengthsIn = (text: string): Length[] =>
  [...text.matchAll(lengths)].map(([written, number, unit]) => lengthOf(number!, unit!, written));
