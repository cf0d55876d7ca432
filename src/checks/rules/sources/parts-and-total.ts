import { partsAboveTotals } from '../../find/prose-sums.ts';
import { rule } from '../../rule.ts';

export const partsAndTotal = rule({
  id: 'parts-and-total',
  severity: 'warning',
  purpose: 'Parts are not more than their total',
  why: 'Readers add up. Where men and women are more than everybody, or the costs more than the budget, they trust none of the numbers.',
  examples: [
    {
      part: 'text',
      wrong: 'In all 97 people came: 40 men and 75 women.[@example-report]',
      right: 'In all 97 people came: 40 men and 57 women.[@example-report]',
    },
    {
      part: 'text',
      wrong: 'It cost £12,000: £8,000 for a leader and £6,000 for the hall.[@example-report]',
      right: 'It cost £12,000: £7,000 for a leader and £5,000 for the hall.[@example-report]',
    },
  ],
  reads: 'one entry',
  check: partsAboveTotals,
});
