/** What a date means on a day: the only place that says when something is old. Every function is given the day. */
import { formatDay } from './text.ts';
/** After so many whole years a page says that what it tells of may have changed. */
export const oldAfter = {
  /** A scheme that was reported running. */
  running: 3,
  /** A search for studies. */
  search: 1,
  /** A price or a cost. */
  price: 3,
} as const;

/** Months after which every page is tested for accessibility again. */
export const testAgainAfterMonths = 6;

/** The same day some months later, or the last of its month where that has no such day. */
export function monthsAfter(day: Date, months: number): Date {
  const month = day.getUTCMonth() + months;
  const last = new Date(Date.UTC(day.getUTCFullYear(), month + 1, 0));
  return new Date(Date.UTC(day.getUTCFullYear(), month, Math.min(day.getUTCDate(), last.getUTCDate())));
}

/** Whole years from one day to another; 0 where the second comes first. */
export function wholeYears(from: Date, to: Date): number {
  const years = to.getUTCFullYear() - from.getUTCFullYear();
  const isBefore = isoOfYear(to) < isoOfYear(from);
  return Math.max(0, years - (isBefore ? 1 : 0));
}

const isoOfYear = (day: Date): string => day.toISOString().slice(5, 10);

/** "a year", "4 years". */
export const yearsInWords = (years: number): string => (years === 1 ? 'a year' : `${years} years`);

/** Whether the day by which a page was to be read again is past. */
export const isOverdue = (reviewBy: Date, today: Date): boolean => reviewBy < today;

/** "to be read again by 20 November 2027", or that it was to be. */
export const dueInWords = (reviewBy: Date, today: Date): string =>
  `${isOverdue(reviewBy, today) ? 'was to be' : 'to be'} read again by ${formatDay(reviewBy)}`;

/** What is reported of a scheme. */
export interface ReportedStatus {
  kind: 'reported running' | 'ended' | 'not known';
  asOf: string;
  year: number | null;
}

/** Whether a scheme was reported running so long ago that nobody can take it for running, or on no known day. */
export const isLongUnseen = ({ kind, year }: ReportedStatus, today: Date): boolean =>
  kind === 'reported running' && (year === null || today.getUTCFullYear() - year > oldAfter.running);

/** The status of a scheme on a day: "Reported running, as of March 2025", "Last seen running 2019". */
export function statusInWords(status: ReportedStatus, today: Date): string {
  const { kind, asOf, year } = status;
  if (isLongUnseen(status, today)) {
    if (year === null) return `Seen running on a page without a date (${asOf})`;
    const when = asOf === String(year) ? asOf : `${year} (${asOf})`;
    return `Last seen running ${when}, ${yearsInWords(today.getUTCFullYear() - year)} ago`;
  }
  const words = { 'reported running': 'Reported running', ended: 'Ended', 'not known': 'Not known' }[kind];
  return year === null ? `${words} (${asOf})` : `${words}, as of ${asOf}`;
}

/** What is to be said with a search for studies that is old: how old, and what follows; null where it is not. */
export function searchAge(looked: Date, today: Date): string | null {
  const years = wholeYears(looked, today);
  return years < oldAfter.search ? null : `Nobody has looked again for ${yearsInWords(years)}: newer studies may exist`;
}

/** What is to be said with a sum of money by its years, "2024/25", "2014, prices of 2016"; null where it is not old. */
export function priceAge(years: string, today: Date): string | null {
  // "2022/23" is a year that ends in 2023.
  const named = [...years.matchAll(/\b((?:19|20)\d{2})(?:[/-](\d{2})\b)?/g)];
  const last = Math.max(...named.map(([, year, end]) => (end ? Number(year!.slice(0, 2) + end) : Number(year))));
  if (!Number.isFinite(last)) return null;
  const age = today.getUTCFullYear() - last;
  return age > oldAfter.price ? `${age} years old: prices have changed since` : null;
}
