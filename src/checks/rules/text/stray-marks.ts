import { unclosedMarks } from '../../find/stray-marks.ts';
import { rule } from '../../rule.ts';

export const strayMarks = rule({
  id: 'stray-marks',
  severity: 'error',
  purpose: 'Marks that make a link or bold type are closed',
  why: 'A mark that is not closed, or stands the wrong way round, is shown to readers as it is.',
  examples: [
    {
      part: 'text',
      wrong: 'See (the report)[https://example.org/].',
      right: 'See [the report](https://example.org/).',
    },
  ],
  reads: 'one entry',
  check: unclosedMarks,
});
