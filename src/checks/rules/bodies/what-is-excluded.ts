import { differencesNotBounded } from '../../find/bodies.ts';
import { rule } from '../../rule.ts';

export const whatIsExcluded = rule({
  id: 'what-is-excluded',
  severity: 'warning',
  purpose: 'A body that finds little or no difference says what it excludes',
  why: 'That a difference is not significant says nothing of its size. Only an interval, or a graded statement of reviewers, can exclude a benefit that matters.',
  examples: [
    {
      part: 'fields',
      kind: 'bodies',
      wrong: 'direction: little or no difference',
      right: 'direction: little or no difference\ndirectionNote: The interval excludes a gain of more than one point.',
    },
  ],
  reads: 'all content',
  check: differencesNotBounded,
});
