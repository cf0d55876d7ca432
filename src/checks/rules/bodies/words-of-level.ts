import { wordsOfLevels } from '../../find/bodies.ts';
import { rule } from '../../rule.ts';

export const wordsOfLevel = rule({
  id: 'words-of-level',
  severity: 'error',
  purpose: 'The sentence of a body says as much as its level allows',
  why: 'High "does", moderate "probably", low "may", very low "we do not know". A reader who sees the sentence alone must not be surer than we are.',
  examples: [
    {
      part: 'fields',
      kind: 'bodies',
      wrong: 'sentence: Classes make people less lonely.',
      right: 'sentence: Classes may make people less lonely.',
    },
  ],
  reads: 'one entry',
  check: wordsOfLevels,
});
