import { unlistedStudies } from '../../find/directions.ts';
import { rule } from '../../rule.ts';

export const ownSource = rule({
  id: 'own-source',
  severity: 'error',
  purpose: 'A study is among its own sources, with the same said of what was read',
  why: 'How far a study can be judged follows from what was read of it. Said in two ways, a reader cannot tell which holds.',
  examples: [
    {
      part: 'fields',
      kind: 'evidence',
      wrong: 'whatWeRead: abstract\nsources: [{ref: example-report, read: full text}]',
      right: 'whatWeRead: full text\nsources: [{ref: example-report, read: full text}]',
    },
  ],
  reads: 'all content',
  check: unlistedStudies,
});
