import { unboundedAbsences } from '../../find/unbounded-absence.ts';
import { rule } from '../../rule.ts';

export const unboundedAbsence = rule({
  id: 'unbounded-absence',
  severity: 'warning',
  purpose: 'What was not found is not said to be absent',
  why: 'About one in four such sentences that were tried turned out wrong or too wide: a study stood where nobody had looked. "We found no trial by November 2026" stays true when one is found.',
  examples: [
    {
      part: 'text',
      wrong: 'There is no trial of walking football.',
      right: 'We found no trial of walking football by November 2026.',
    },
    {
      part: 'text',
      wrong: 'Nobody has counted the saving.',
      right: 'We found nobody who has counted the saving.',
    },
  ],
  reads: 'one entry',
  check: unboundedAbsences,
});
