import { countedStudies } from '../../find/votes.ts';
import { rule } from '../../rule.ts';

export const countedStudiesRule = rule({
  id: 'counted-studies',
  severity: 'warning',
  purpose: 'Studies are not counted by what they found',
  why: '"Seven of nine studies found a benefit" sounds like a result, and says neither how large the benefit is nor whether the two others were the better studies. It asks, because a review may have counted so itself.',
  examples: [
    {
      part: 'text',
      wrong: 'Seven of nine studies found a benefit.[@example-report]',
      right: 'In the best of nine studies people were a little less lonely, and it may be chance.[@example-report]',
    },
  ],
  reads: 'one entry',
  check: countedStudies,
});
