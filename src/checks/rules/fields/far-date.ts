import { farDates } from '../../find/dates.ts';
import { rule } from '../../rule.ts';

export const farDate = rule({
  id: 'far-date',
  severity: 'error',
  purpose: 'A date is possible',
  why: 'A page cannot have been read in the future. See the limits on the page of all rules.',
  examples: [{ part: 'fields', wrong: 'updated: 2036-11-23', right: 'updated: 2026-11-23' }],
  reads: 'one entry beside lists',
  check: farDates,
});
