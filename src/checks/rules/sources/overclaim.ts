import { overclaims } from '../../find/overclaim.ts';
import { rule } from '../../rule.ts';

export const overclaim = rule({
  id: 'overclaim',
  severity: 'error',
  purpose: 'Words of cause and effect need a design that can show a cause',
  why: 'Without a comparison group nobody knows what would have happened anyway. "Reduced", "led to", "saves" and "prevents" say that we do. Say what was seen instead.',
  examples: [
    {
      part: 'fields',
      kind: 'case-studies',
      wrong: 'relevance: The scheme reduced the number of visits.',
      right: 'relevance: Fewer visits were counted after referral than before, with no comparison group.',
    },
  ],
  reads: 'one entry beside lists',
  check: overclaims,
});
