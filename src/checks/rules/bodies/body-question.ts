import { otherQuestions } from '../../find/questions-of-bodies.ts';
import { rule } from '../../rule.ts';

export const bodyQuestion = rule({
  id: 'body-question',
  severity: 'warning',
  purpose: 'A body is filed under what its question asks',
  why: 'A body that was copied from another keeps its activity, and stands on the page of a thing that it does not ask about. It asks where the question and the studies both name something else.',
  examples: [
    {
      part: 'fields',
      kind: 'bodies',
      wrong: 'question: Does a term make people less lonely?\nactivity: another-term',
      right: 'question: Does a term make people less lonely?\nactivity: example-term',
    },
  ],
  reads: 'all content',
  check: otherQuestions,
});
