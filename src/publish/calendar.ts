import { isoDay } from '#model/text.ts';

/** A day on which something is to be done, as a calendar shows it. */
export interface CalendarDay {
  title: string;
  /** A full web address. */
  url: string;
  day: Date;
}

/** A calendar of whole days (RFC 5545), in the order given. The stamp is the day of the build, so that a build is the same twice. */
export function writeCalendar(name: string, days: readonly CalendarDay[], stamp: Date): string {
  const compact = (day: Date): string => isoDay(day).replaceAll('-', '');
  const next = (day: Date): Date => new Date(day.getTime() + 86_400_000);
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${escapeText(name)}//EN`,
    `X-WR-CALNAME:${escapeText(name)}`,
    ...days.flatMap(({ title, url, day }) => [
      'BEGIN:VEVENT',
      `UID:${url}#${isoDay(day)}`,
      `DTSTAMP:${compact(stamp)}T000000Z`,
      `DTSTART;VALUE=DATE:${compact(day)}`,
      `DTEND;VALUE=DATE:${compact(next(day))}`,
      `SUMMARY:${escapeText(title)}`,
      `URL:${url}`,
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
    '',
  ]
    .map(fold)
    .join('\r\n');
}

/** Signs that mean something in a calendar file are marked (section 3.3.11). */
const escapeText = (text: string): string =>
  text
    .replaceAll('\\', '\\\\')
    .replaceAll(/[;,]/g, '\\$&')
    .replaceAll(/\r\n?|\n/g, '\\n');

/** A line has at most 75 bytes; what is left goes on after a space on the next (section 3.1). */
function fold(line: string): string {
  const parts: string[] = [];
  let part = '';
  for (const sign of line) {
    if (Buffer.byteLength(part + sign) > (parts.length === 0 ? 75 : 74)) {
      parts.push(part);
      part = '';
    }
    part += sign;
  }
  return [...parts, part].join('\r\n ');
}
