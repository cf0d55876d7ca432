import { placeholders } from '../../find/placeholder.ts';
import { rule } from '../../rule.ts';

export const placeholder = rule({
  id: 'placeholder',
  severity: 'error',
  purpose: 'No text stands for text to come',
  why: 'An unfinished page looks like a finished one in a list.',
  examples: [
    {
      part: 'text',
      wrong: 'The cost is TBC.',
      right: 'The cost is not stated.',
    },
  ],
  reads: 'one entry',
  check: placeholders,
});
