import { oldFigures } from '../../find/old-figures.ts';
import { rule } from '../../rule.ts';

export const oldFigure = rule({
  id: 'old-figure',
  severity: 'error',
  purpose: 'A figure that was put right does not stand elsewhere',
  why: 'A correction that reaches one page of three leaves a reader with two figures and one source.',
  examples: [
    {
      part: 'old figure',
      wrong: 'Most of the 1,250 people stayed.[@example-report]',
      right: 'Most people stayed.[@example-report]',
    },
  ],
  reads: 'all content',
  check: oldFigures,
});
