import { wrongCertainties } from '../../find/certainty.ts';
import { rule } from '../../rule.ts';

export const wrongCertainty = rule({
  id: 'wrong-certainty',
  severity: 'error',
  purpose: 'One study has no level of certainty',
  why: 'How sure we are is judged for all studies on one question together. A summary that calls its own study "high certainty" misleads those who read no further. What its authors printed may be told as theirs.',
  examples: [
    {
      part: 'fields',
      kind: 'evidence',
      wrong: 'meaning: Certainty is high.',
      right: 'meaning: The authors say that certainty is high.',
    },
  ],
  reads: 'one entry',
  check: wrongCertainties,
});
