import { leaps } from '../../find/tenfold.ts';
import { rule } from '../../rule.ts';

const numbers = (value: string) => `title: Living numbers
summary: Numbers that change.
updated: 2026-11-23
reviewBy: 2027-11-23
numbers:
  - {id: example-charge, label: A charge, kind: price, value: 9.9, unit: pounds, per: an item, period: '2025', tier: C, sources: [example-report], read: Whole page}
  - {id: new-charge, follows: example-charge, label: A charge, kind: price, value: ${value}, unit: pounds, per: an item, period: '2026', tier: C, sources: [example-report], read: Whole page, reviewBy: 2027-11-23}`;

export const numberLeap = rule({
  id: 'number-leap',
  severity: 'warning',
  purpose: 'A number that changes stays near the one before it',
  why: 'Prose, tools and papers take a living number from its list, so that one nought too many is everywhere at once. A number that is four times the one before it, or a quarter, is asked about.',
  examples: [{ part: 'file', kind: 'numbers', wrong: numbers('102'), right: numbers('10.2') }],
  reads: 'all content',
  check: leaps,
});
