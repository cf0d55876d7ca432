import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatPartialDate, readIsoDay } from './dates.ts';
import { isoDay } from './text.ts';

test('a date is written as exactly as it is known', () => {
  assert.deepEqual(['2018', '2018-07', '2018-07-24'].map(formatPartialDate), ['2018', 'July 2018', '24 July 2018']);
});

test('a day is read where the calendar has it, and in one form only', () => {
  assert.equal(isoDay(readIsoDay('2028-02-29')!), '2028-02-29');
  for (const none of ['2026-02-29', '2026-04-31', '2026-13-01', '2026-1-1', '24 July 2018', '']) {
    assert.equal(readIsoDay(none), null, none);
  }
});
