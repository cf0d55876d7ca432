import { recommendations } from '../../find/bodies.ts';
import { rule } from '../../rule.ts';

export const noRecommendation = rule({
  id: 'no-recommendation',
  severity: 'warning',
  purpose: 'Below moderate certainty nothing is recommended',
  why: 'Whether to pay for something follows from its cost, the need and other uses of the money too. One study, or a body that may or may not hold, gives no ground to tell a council to spend.',
  examples: [
    {
      part: 'fields',
      kind: 'bodies',
      wrong: 'soWhat: Fund it as company, and compare.',
      right: 'soWhat: Ask how many finish before it is funded.',
    },
    {
      part: 'fields',
      kind: 'evidence',
      wrong: 'meaning: It supports classes as things worth paying for.',
      right: 'meaning: It is not worth paying for on the ground of health.',
    },
  ],
  reads: 'all content',
  check: recommendations,
});
