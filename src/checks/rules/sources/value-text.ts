import { otherValues } from '../../find/amounts.ts';
import { rule } from '../../rule.ts';

export const valueText = rule({
  id: 'value-text',
  severity: 'error',
  purpose: 'A figure is the same as a number and as it is shown',
  why: 'Charts draw the number, and readers read the text. If the two differ, one of them is wrong.',
  examples: [
    {
      part: 'fields',
      kind: 'facts',
      wrong: 'value: 46\nvalueText: No difference in 64 people',
      right: 'value: null\nvalueText: No difference',
    },
  ],
  reads: 'one entry',
  check: otherValues,
});
