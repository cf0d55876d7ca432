import { benefitWithoutResult } from '../../find/measured-benefit.ts';
import { rule } from '../../rule.ts';

export const measuredBenefit = rule({
  id: 'measured-benefit',
  severity: 'error',
  purpose: 'A scheme whose benefit was measured has a result',
  why: 'Pages, papers and the comparison warn that no benefit to people is shown where this field is false. Where it is true and nothing stands under results, the warning is left out of every one of them.',
  examples: [
    {
      part: 'fields',
      kind: 'case-studies',
      wrong: 'outcomesQuantified: true\nresults: []',
      right: 'outcomesQuantified: false\nresults: []',
    },
  ],
  reads: 'one entry',
  check: benefitWithoutResult,
});
