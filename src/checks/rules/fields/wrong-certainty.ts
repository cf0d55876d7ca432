import { wrongCertainties } from '../../find/certainty.ts';
import { rule } from '../../rule.ts';

export const wrongCertainty = rule({
  id: 'wrong-certainty',
  severity: 'error',
  purpose: 'A level of certainty is drawn from its body, and never typed',
  why: 'How sure we are is judged for all studies on one question together. A summary that calls its own study "high certainty" misleads those who read no further. What its authors printed may be told as theirs.',
  examples: [
    {
      part: 'fields',
      kind: 'evidence',
      wrong: 'meaning: Certainty is high.',
      right: 'meaning: The authors say that certainty is high.',
    },
    {
      part: 'text',
      wrong: 'There is high certainty that people feel better.',
      right: 'The body of evidence on this question says how sure anybody is.',
    },
  ],
  reads: 'one entry',
  check: wrongCertainties,
});
