import { daysIn } from '../find/dates.ts';

const names = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** The day that somebody wrote in words or figures, as year-month-day; null where it may be two days or none. */
export function dayMeant(written: string): string | null {
  const words = /^(?:\p{L}+day,?\s+)?(\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?(\p{L}{3})\p{L}*,?\s+(\d{4})$/u.exec(
    written.trim(),
  );
  if (words) return iso(Number(words[3]), names.indexOf(words[2]!.toLowerCase()) + 1, Number(words[1]));
  const turned = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/.exec(written.trim());
  if (turned) return iso(Number(turned[1]), Number(turned[2]), Number(turned[3]));
  const figures = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(written.trim());
  if (!figures) return null;
  const [first, second, year] = figures.slice(1).map(Number) as [number, number, number];
  const british = iso(year, second, first);
  const american = iso(year, first, second);
  return british && american && british !== american ? null : (british ?? american);
}

const iso = (year: number, month: number, day: number): string | null =>
  day >= 1 && day <= daysIn(year, month)
    ? `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
    : null;
