import { answersTyping } from '../../find/answers.ts';
import { rule } from '../../rule.ts';

export const answerFigure = rule({
  id: 'answer-figure',
  severity: 'error',
  purpose: 'An answer types no figure',
  why: 'Sums, counts and effects stand in one place each, with what they are out of and what must be said with them. An answer names that place, so that a correction there corrects the answer.',
  examples: [
    {
      part: 'fields',
      kind: 'answers',
      wrong: 'unknown: [What the class costs beyond the £40 a person]',
      right: 'unknown: [What the class costs in a second year]',
    },
  ],
  reads: 'all content',
  check: answersTyping,
});
