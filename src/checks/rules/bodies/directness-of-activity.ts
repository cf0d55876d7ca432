import { activitiesWithoutDirectness } from '../../find/directness.ts';
import { rule } from '../../rule.ts';

export const directnessOfActivity = rule({
  id: 'directness-of-activity',
  severity: 'error',
  purpose: 'A study says for each of its activities how people came to it',
  why: 'A study of people who exercise by themselves says little about sending people to exercise. Said once for each activity, nothing indirect is taken for direct.',
  examples: [
    {
      part: 'fields',
      kind: 'evidence',
      wrong:
        'directness: [{activity: example-term, how: referred or offered}, {activity: example-term, how: another setting}]',
      right: 'directness: [{activity: example-term, how: referred or offered}]',
    },
  ],
  reads: 'all content',
  check: activitiesWithoutDirectness,
});
