import { unlistedStudies } from '../../find/directions.ts';
import { unlistedSources } from '../../find/unlisted-sources.ts';
import { rule } from '../../rule.ts';

export const ownSource = rule({
  id: 'own-source',
  severity: 'error',
  purpose: 'A study and what a figure rests on are among the sources of the page, once, with what was read',
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
  check: (content) => [...unlistedStudies(content), ...unlistedSources(content)],
});
