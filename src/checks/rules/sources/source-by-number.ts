import { sourcesByNumber } from '../../find/citations.ts';
import { rule } from '../../rule.ts';

export const sourceByNumber = rule({
  id: 'source-by-number',
  severity: 'warning',
  purpose: 'A source is cited by its id, and not by a number',
  why: 'Pages number their sources themselves, so that [3] leads nowhere, or, when a source is added, to another one. It asks, because square brackets can hold the ends of a range too.',
  examples: [
    {
      part: 'text',
      wrong: 'People came back a year later [3]. Most of them stayed.[@example-report]',
      right: 'People came back a year later. Most of them stayed.[@example-report]',
    },
    {
      part: 'text',
      wrong: 'Each answer is marked [1, 5].[@example-report]',
      right: 'Each answer is marked on a scale of 1 to 5.[@example-report]',
    },
    {
      part: 'text',
      wrong: 'People came back a year later (Harding et al., 2024).',
      right: 'People came back a year later.[@example-report]',
    },
  ],
  reads: 'one entry',
  check: sourcesByNumber,
});
