import { typedNumbers } from '../../find/typed-numbers.ts';
import { rule } from '../../rule.ts';

export const typedNumber = rule({
  id: 'typed-number',
  severity: 'error',
  purpose: 'A living number is taken, not typed again',
  why: 'Pay, prices and ceilings change. A number that was typed in ten places is put right in nine. Write <Number of="its-id" />; the ids stand on /funding/numbers/.',
  examples: [
    {
      part: 'text',
      wrong: 'The charge is £9.90 an item.[@example-report]',
      right: 'The charge is <Number of="example-charge" /> an item.[@example-report]',
    },
    {
      part: 'fields',
      kind: 'evidence',
      wrong: 'meaning: People paid £9.90 an item.',
      right: 'meaning: People paid <Number of="example-charge" /> an item.',
    },
  ],
  reads: 'one entry beside lists',
  check: typedNumbers,
});
