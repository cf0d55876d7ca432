import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writeCalendar } from './calendar.ts';

const day = (text: string): Date => new Date(`${text}T00:00:00Z`);
const calendar = writeCalendar(
  'Reviews; all',
  [
    { title: 'Singing, and ŵŷ '.repeat(9), url: 'https://example.org/a/', day: day('2027-12-31') },
    { title: 'Short', url: 'https://example.org/b/', day: day('2028-02-29') },
  ],
  day('2026-11-29'),
);

test('a review is a whole day, which ends as the next one begins', () => {
  assert.match(calendar, /DTSTART;VALUE=DATE:20271231\r\nDTEND;VALUE=DATE:20280101\r\n/);
  assert.match(calendar, /DTSTART;VALUE=DATE:20280229\r\nDTEND;VALUE=DATE:20280301\r\n/);
});

test('lines end as calendars want it, none has more than 75 bytes, and joined again they say the whole', () => {
  assert.ok(calendar.endsWith('END:VCALENDAR\r\n'));
  assert.ok(!/[^\r]\n/.test(calendar));
  for (const line of calendar.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line);
  assert.ok(calendar.replaceAll('\r\n ', '').includes(`SUMMARY:${'Singing\\, and ŵŷ '.repeat(9)}`));
  assert.ok(calendar.includes('X-WR-CALNAME:Reviews\\; all'));
});
