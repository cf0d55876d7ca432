import { formatDay, isoDay, lazily } from './text.ts';

const monthAndYear = lazily(
  () => new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }),
);

/** The months by their English names, in order. */
export const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** The day that is written as 2026-11-23, at midnight in UTC; null where the calendar has none, as for 31 February. */
export function readIsoDay(iso: string): Date | null {
  const day = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && isoDay(day) === iso ? day : null;
}

/** A date as exact as it is known: "2018", "July 2018", "24 July 2018". */
export function formatPartialDate(date: string): string {
  if (date.length === 4) return date;
  const known = new Date(`${date.padEnd(10, '-01')}T00:00:00Z`);
  return date.length === 7 ? monthAndYear().format(known) : formatDay(known);
}
