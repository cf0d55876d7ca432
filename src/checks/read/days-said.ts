import { months } from '#model/dates.ts';

const daysInWords = new RegExp(String.raw`\b(?:(\d{1,2}) )?(${months.join('|')}) (\d{4})\b`, 'g');

/** The days that words name, at midnight in UTC; the first of a month that is named without one. */
export const daysSaid = (words: string): Date[] =>
  [...words.matchAll(daysInWords)].map(
    ([, day = '1', month, year]) => new Date(Date.UTC(Number(year), months.indexOf(month!), Number(day))),
  );
