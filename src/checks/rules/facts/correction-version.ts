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
        '- {id: a-slip, date: 2026-11-23, kind: correction, concerns: /facts/example-fact/, wrong: The number of people was left out., right: It is there now.}',
      right:
        '- {id: a-slip, date: 2026-11-23, kind: clarification, concerns: /facts/example-fact/, wrong: It could be read as a count., right: It is a share.}',
    },
  ],
  reads: 'all content',
  check: uncorrectedFacts,
});
