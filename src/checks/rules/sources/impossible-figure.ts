import { impossibleFigures } from '../../find/impossible-figures.ts';
import { rule } from '../../rule.ts';

export const impossibleFigure = rule({
  id: 'impossible-figure',
  severity: 'error',
  asksOfWords: true,
  purpose: 'A figure does not contradict itself',
  why: 'A rise from 45 to 41, an interval whose ends are swapped and "97 of 64 people" are slips of the pen, often of a lost sign. Who reads the figure aloud is made to look foolish.',
  examples: [
    {
      part: 'text',
      wrong: 'Wellbeing rose from 45 to 41 among 100 people.[@example-report]',
      right: 'Wellbeing rose from 41 to 45 among 100 people.[@example-report]',
    },
    {
      part: 'text',
      wrong: 'The difference was 4.2 (95% CI 7.3 to 1.1).[@example-report]',
      right: 'The difference was 4.2 (95% CI 1.1 to 7.3).[@example-report]',
    },
  ],
  reads: 'one entry',
  check: impossibleFigures,
});
