import { intervalsAgainstP } from '../../find/prose-sums.ts';
import { rule } from '../../rule.ts';

export const pAndInterval = rule({
  id: 'p-and-interval',
  severity: 'warning',
  purpose: 'A p value and its interval say the same',
  why: 'A 95% interval that holds no difference goes with a p value above 0.05, and one that leaves it out with a p value below. Where they do not, a minus or a nought was lost, or the two belong to different figures.',
  examples: [
    {
      part: 'text',
      wrong: 'Scores were lower by 2.2 points (95% CI −1.1 to 5.5; p = 0.001).[@example-report]',
      right: 'Scores were lower by 2.2 points (95% CI −1.1 to 5.5; p = 0.19).[@example-report]',
    },
  ],
  reads: 'one entry',
  check: intervalsAgainstP,
});
