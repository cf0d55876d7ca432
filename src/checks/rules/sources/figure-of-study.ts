import { otherFiguresOfStudies } from '../../find/study-figures.ts';
import { rule } from '../../rule.ts';

export const figureOfStudy = rule({
  id: 'figure-of-study',
  severity: 'warning',
  purpose: 'Prose gives a study the numbers that its summary gives it',
  why: 'Where a sentence says how many were studied or how large an effect was, and the summary of the study that it cites has no such number, one of the two is a slip of the keys, or a second analysis that the summary should tell of.',
  examples: [
    {
      part: 'text',
      wrong: 'A trial of 1,500 people saw no difference.[@example-report]',
      right: 'A trial of 100 people saw no difference.[@example-report]',
    },
  ],
  reads: 'all content',
  check: otherFiguresOfStudies,
});
