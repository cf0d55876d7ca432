import { packsBeyondItems } from '../../find/packs.ts';
import { rule } from '../../rule.ts';

export const packGround = rule({
  id: 'pack-ground',
  severity: 'error',
  purpose: 'A pack says what its pages say, and holds each of them once',
  why: 'A pack puts pages together for one reader and adds nothing to them. A source that its summary cites is one that a page of the pack rests on, so that whoever opens the pack can follow it.',
  examples: [
    {
      part: 'fields',
      kind: 'packs',
      wrong: 'summary: Classes were studied once.[@another-report]',
      right: 'summary: Classes were studied once.[@example-report]',
    },
    {
      part: 'fields',
      kind: 'packs',
      wrong:
        'items: [{page: evidence/example-study, why: The one study.}, {page: evidence/example-study, why: Once more.}]',
      right: 'items: [{page: evidence/example-study, why: The one study.}]',
    },
  ],
  reads: 'all content',
  check: packsBeyondItems,
});
