import { impossibleDates } from '../../find/dates.ts';
import { rule } from '../../rule.ts';

export const impossibleDate = rule({
  id: 'impossible-date',
  severity: 'error',
  asksOfWords: true,
  purpose: 'A day is one of the calendar',
  why: 'The computer makes 1 December of 31 November and says nothing.',
  examples: [
    {
      part: 'fields',
      wrong: 'updated: 2026-11-31\nreviewBy: 2027-11-23',
      right: 'updated: 2026-11-23\nreviewBy: 2027-11-23',
    },
    { part: 'text', wrong: 'It ended on 31 November 2024.', right: 'It ended on 30 November 2024.' },
    { part: 'text', wrong: 'It ended in Febuary 2024.', right: 'It ended in February 2024.' },
  ],
  reads: 'one entry beside lists',
  check: impossibleDates,
});
