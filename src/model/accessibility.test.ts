import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  conformanceInWords,
  findingInWords,
  overdueInWords,
  testInWords,
  type AccessFinding,
  type AccessRecord,
} from './accessibility.ts';

const day = (text: string): Date => new Date(`${text}T00:00:00Z`);
const labels: AccessFinding = {
  rule: 'label',
  help: 'Form elements must have labels',
  criteria: ['4.1.2'],
  pages: 1,
  places: 3,
  modes: ['light', 'dark'],
  example: '/search/',
};
const record: AccessRecord = {
  tested: day('2026-08-31'),
  commit: '0123456789abcdef0123456789abcdef01234567',
  axe: '4.14.1',
  browser: 'Chromium 156.0',
  pages: 20,
  looked: 20,
  sample: null,
  modes: [
    { mode: 'light', pages: 20, faulty: 0 },
    { mode: 'dark', pages: 20, faulty: 0 },
  ],
  notMet: [],
  undecided: [],
};

test('nothing is claimed without a test on record, or beyond what it found', () => {
  assert.match(conformanceInWords(null), /not known/);
  assert.match(conformanceInWords(record), /^The last test of every page found no part of this site that fails/);
  assert.match(conformanceInWords({ ...record, notMet: [labels] }), /in part/);
  // Good practice that is not kept is no failure of the guidelines.
  assert.match(
    conformanceInWords({ ...record, notMet: [{ ...labels, criteria: [] }] }),
    /found no part of this site that fails/,
  );
});

test('a test is overdue from the day after six months, counted to the end of a short month', () => {
  assert.equal(overdueInWords(record, day('2027-02-28')), null);
  assert.match(overdueInWords(record, day('2027-03-01'))!, /again by 28 February 2027/);
});

test('a test says how much of the site it looked at, and how', () => {
  assert.match(testInWords(record), /On 31 August 2026 .* every page of the site, 20 in all\. Each .* every way/);
  assert.match(testInWords(record), /commit 0123456789ab\.$/);
  const [light, dark] = record.modes;
  assert.match(
    testInWords({ ...record, modes: [light!, { ...dark!, pages: 12 }] }),
    /more than nine pages .* took turns/,
  );
});

test('a sample is never called a test of every page', () => {
  const sampled = { ...record, pages: 2000, sample: 15 };
  assert.match(
    testInWords(sampled),
    /looked at 20 of the 2,000 pages of the site\. Of a template with more than 15 pages it saw 15/,
  );
  for (const words of [testInWords(sampled), conformanceInWords(sampled), overdueInWords(sampled, day('2028-01-01'))!])
    assert.doesNotMatch(words, /every page/i);
});

test('a finding says where it is, how often and in which way of looking', () => {
  assert.equal(
    findingInWords(labels),
    'Form elements must have labels (WCAG 4.1.2): 3 places on 1 page; light colours, 1,280 px wide and dark colours.',
  );
  assert.match(findingInWords({ ...labels, criteria: [] }), /good practice/);
});
