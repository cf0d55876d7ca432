import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isOverdue, priceAge, searchAge, statusInWords, wholeYears } from './clock.ts';

const day = (text: string): Date => new Date(`${text}T00:00:00Z`);

test('a year is whole on its day, and not on the day before', () => {
  assert.equal(wholeYears(day('2026-11-29'), day('2027-11-28')), 0);
  assert.equal(wholeYears(day('2026-11-29'), day('2027-11-29')), 1);
  assert.equal(wholeYears(day('2028-02-29'), day('2029-02-28')), 0);
  assert.equal(wholeYears(day('2028-02-29'), day('2029-03-01')), 1);
  assert.equal(wholeYears(day('2030-01-01'), day('2026-01-01')), 0);
});

test('a page is overdue from the day after the one that was set', () => {
  assert.equal(isOverdue(day('2027-03-31'), day('2027-03-31')), false);
  assert.equal(isOverdue(day('2027-03-31'), day('2027-04-01')), true);
});

test('a scheme is called running for three years after it was last seen so', () => {
  const status = { kind: 'reported running', asOf: 'March 2025', year: 2025 } as const;
  assert.equal(statusInWords(status, day('2028-12-31')), 'Reported running, as of March 2025');
  assert.equal(statusInWords(status, day('2029-01-01')), 'Last seen running 2025 (March 2025), 4 years ago');
  assert.equal(
    statusInWords({ ...status, asOf: 'undated page', year: null }, day('2026-11-29')),
    'Seen running on a page without a date (undated page)',
  );
  assert.equal(statusInWords({ kind: 'ended', asOf: '2016', year: 2016 }, day('2031-01-01')), 'Ended, as of 2016');
  assert.equal(statusInWords({ ...status, asOf: '2025' }, day('2029-01-01')), 'Last seen running 2025, 4 years ago');
  assert.equal(
    statusInWords({ kind: 'not known', asOf: 'undated', year: null }, day('2026-11-29')),
    'Not known (undated)',
  );
});

test('a search says its age after a year', () => {
  assert.equal(searchAge(day('2026-11-28'), day('2027-11-27')), null);
  assert.equal(
    searchAge(day('2026-11-28'), day('2027-11-28')),
    'Nobody has looked again for a year: newer studies may exist',
  );
  assert.match(searchAge(day('2026-11-28'), day('2031-06-01'))!, /for 4 years/);
});

test('a sum says its age by the last year that it names', () => {
  assert.equal(priceAge('2022/23', day('2026-12-31')), null);
  assert.equal(priceAge('2022-23', day('2027-01-01')), '4 years old: prices have changed since');
  assert.equal(priceAge('2014, in prices of 2016', day('2026-11-29')), '10 years old: prices have changed since');
  assert.equal(priceAge('not stated', day('2031-01-01')), null);
});
