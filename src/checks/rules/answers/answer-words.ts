import { answersBeyond } from '../../find/answers.ts';
import { rule } from '../../rule.ts';

export const answerWords = rule({
  id: 'answer-words',
  severity: 'error',
  purpose: 'An answer says no more than its bodies of evidence',
  why: 'High "does", moderate "probably", low "may", very low "we do not know": each sentence is said in the words of the lowest level among the bodies that it speaks of. It may be more careful, never less.',
  examples: [
    {
      part: 'fields',
      kind: 'answers',
      wrong: 'says: [{text: Classes probably make people less lonely.}]',
      right: 'says: [{text: Classes may make people less lonely.}]',
    },
  ],
  reads: 'all content',
  check: answersBeyond,
});
