import { reviewDates } from '../../find/dates.ts';
import { rule } from '../../rule.ts';

export const reviewDate = rule({
  id: 'review-date',
  severity: 'warning',
  purpose: 'An entry is read again in time',
  why: 'Sources change. The date is shown on the page.',
  examples: [
    {
      part: 'fields',
      wrong: 'reviewBy: 2020-01-01',
      right: 'reviewBy: 2027-11-23',
    },
  ],
  reads: 'one entry beside lists',
  check: reviewDates,
});
