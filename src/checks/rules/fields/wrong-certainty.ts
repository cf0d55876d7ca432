import { wrongCertainties } from '../../find/certainty.ts';
import { rule } from '../../rule.ts';

export const wrongCertainty = rule({
  id: 'wrong-certainty',
  severity: 'error',
  purpose: 'Words about certainty agree with the computed level',
  why: 'A summary that says "moderate certainty" while the judgements give "low" misleads those who read no further.',
  examples: [
    {
      part: 'fields',
      kind: 'evidence',
      wrong: 'meaning: Certainty is high.',
      right: 'meaning: Certainty is moderate.',
    },
  ],
  check: wrongCertainties,
});
