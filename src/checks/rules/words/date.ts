import { ambiguousDates } from '../../find/dates.ts';
import { rule } from '../../rule.ts';

export const date = rule({
  id: 'date',
  severity: 'error',
  asksOfWords: true,
  purpose: 'A date cannot be read as two',
  why: '03/05/2024 is in March for some readers and in May for others.',
  examples: [
    {
      part: 'text',
      wrong: 'The scheme ended on 03/05/2024.',
      right: 'The scheme ended on 3 May 2024.',
    },
  ],
  reads: 'one entry',
  check: ambiguousDates,
});
