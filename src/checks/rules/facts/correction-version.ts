import { uncorrectedFacts } from '../../find/corrections.ts';
import { rule } from '../../rule.ts';

export const correctionVersion = rule({
  id: 'correction-version',
  severity: 'error',
  purpose: 'A corrected fact has a new version',
  why: 'The correction says what is right now, so the fact must say it too, and the version that was wrong must stay to be seen.',
  examples: [
    {
      part: 'file',
      kind: 'corrections',
      wrong:
        'date: 2026-11-23\nkind: correction\nconcerns: /facts/example-fact/\nwrong: The number of people was left out.\nright: It is there now.',
      right:
        'date: 2026-11-23\nkind: clarification\nconcerns: /facts/example-fact/\nwrong: It could be read as a count.\nright: It is a share.',
    },
  ],
  reads: 'all content',
  check: uncorrectedFacts,
});
