import { unrecordedChanges } from '../../find/old-figures.ts';
import { rule } from '../../rule.ts';

export const unrecordedChange = rule({
  id: 'unrecorded-change',
  severity: 'error',
  purpose: 'A changed figure is on the record',
  why: 'Somebody may have quoted the figure. The list of corrections tells them, and so does every page, card and frame that shows the fact.',
  examples: [
    {
      part: 'old figure',
      kind: 'corrections',
      wrong:
        'date: 2026-11-23\nkind: correction\nconcerns: /briefing/why/\nwrong: It said 1250 people.\nright: No difference.',
      right:
        'date: 2026-11-23\nkind: correction\nconcerns: /facts/example-fact/\nwrong: It said 1250 people.\nright: No difference.',
    },
  ],
  reads: 'all content',
  check: unrecordedChanges,
});
