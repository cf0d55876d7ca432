import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageAt } from '../built/site.ts';

const $ = pageAt('/about/test-the-marks/');
const rows = (day: string): string[] =>
  $(`[data-mark-results="${day}"] tbody tr`)
    .map((_, row) => $(row).text().replace(/\s+/g, ' ').trim())
    .get();

test('a result says of each mark how many chose rightly, in what range, and whether that is enough', () => {
  // Wilson's interval (1927) at 95 %, worked out apart: 0.646 to 0.985, and 0.254 to 0.746.
  assert.deepEqual(rows('2026-12-01'), [
    'Question 1 11 of 12 65% to 99% Understood',
    'Question 2 6 of 12 25% to 75% Not understood',
  ]);
  assert.equal($('[data-stat="right surer"]').attr('data-value'), '0.5');
});

test('with fewer than ten people nothing is said of a mark, even when all were right', () => {
  assert.deepEqual(rows('2026-11-21'), ['Question 5 4 of 4 51% to 100% Too few people to tell']);
});

test('a mark of the map has words for those who do not see it, which do not give its meaning away', () => {
  const marks = $('[data-mark-question="surer"] .mark-question__mark')
    .map((_, mark) => $(mark).text().replace(/\s+/g, ' ').trim())
    .get();
  assert.deepEqual(marks, [
    'A a triangle that points up, small, filled',
    'B a triangle that points down, small, in outline',
  ]);
});
