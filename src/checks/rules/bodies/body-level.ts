import { bodyLevels } from '../../find/bodies.ts';
import { rule } from '../../rule.ts';

export const bodyLevel = rule({
  id: 'body-level',
  severity: 'error',
  purpose: 'The level of a body follows from its judgements',
  why: 'Nobody types a level. It stands in the file so that a change of a judgement that moves it is seen, and the history says why.',
  examples: [{ part: 'fields', kind: 'bodies', wrong: 'level: high', right: 'level: low' }],
  reads: 'all content',
  check: bodyLevels,
});
