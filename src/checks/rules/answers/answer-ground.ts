import { answersWithoutGround } from '../../find/answers.ts';
import { rule } from '../../rule.ts';

export const answerGround = rule({
  id: 'answer-ground',
  severity: 'error',
  purpose: 'What an answer rests on is there, stands, and is named with the strongest doubt',
  why: 'A figure that was renamed, a fact that was withdrawn or a doubt that was left out would make an answer say what nobody holds any more.',
  examples: [
    {
      part: 'fields',
      kind: 'answers',
      wrong: 'reach: [{step: finished, caseStudy: example-scheme, figure: people-finished}]',
      right: 'reach: []',
    },
  ],
  reads: 'all content',
  check: answersWithoutGround,
});
