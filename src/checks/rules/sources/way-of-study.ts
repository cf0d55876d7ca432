import { waysTold } from '../../find/ways-told.ts';
import { rule } from '../../rule.ts';

const finding =
  'outcomes: [{id: finding, outcome: example-term, direction: favourable, finding: Wellbeing was higher among people who took part. No difference was seen in sleep., source: example-report}]';

export const wayOfStudy = rule({
  id: 'way-of-study',
  severity: 'warning',
  purpose: 'A sentence says that something rose or fell as the finding of its study does',
  why: 'More where there was less is the slip that does the most harm, and each of its words is right. It reads words, so it only asks.',
  examples: [
    {
      part: 'fields',
      kind: 'evidence',
      wrong: `summary: Wellbeing was lower among people who took part.\n${finding}`,
      right: `summary: Wellbeing was higher among people who took part.\n${finding}`,
    },
  ],
  reads: 'all content',
  check: waysTold,
});
