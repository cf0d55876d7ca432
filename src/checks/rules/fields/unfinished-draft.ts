import { unfinishedDrafts } from '../../find/drafts.ts';
import { rule } from '../../rule.ts';

export const unfinishedDraft = rule({
  id: 'unfinished-draft',
  severity: 'warning',
  purpose: 'A draft says what is still to be written',
  why: 'A draft stands in previews only. When these fields are there, take the line "draft: true" out, and it is published.',
  examples: [
    {
      part: 'fields',
      kind: 'case-studies',
      wrong: 'draft: true\nlength: null',
      right: 'length:\n  band: up to 8 weeks\n  note: Eight weeks',
    },
  ],
  reads: 'one entry beside lists',
  check: unfinishedDrafts,
});
