import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bindFigures } from './binding.ts';

test('signs, ranges and units stay with their numbers', () => {
  const rows = [
    ['It fell by -0.5 points.', 'It fell by \u22120.5\u00a0points.'],
    ['(95% CI -3 to 1.4)', '(95% CI \u22123\u00a0to\u00a01.4)'],
    ['£12,000 to £21,000 a QALY', '£12,000\u00a0to\u00a0£21,000\u00a0a QALY'],
    ['in 2018-19, 12–20 weeks', 'in 2018\u201119, 12\u201120\u00a0weeks'],
    ['£1.65 million', '£1.65\u00a0million'],
    ['10% to 20%', '10%\u00a0to\u00a020%'],
    ['a follow-up of well-being', 'a follow-up of well-being'],
    ['doi:10.1000/a-1-2 and https://example.org/1-2', 'doi:10.1000/a-1-2 and https://example.org/1-2'],
  ] as const;
  for (const [from, to] of rows) assert.equal(bindFigures(from), to);
});
