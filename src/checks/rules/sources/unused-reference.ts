import { unusedReferences } from '../../find/pointers.ts';
import { rule } from '../../rule.ts';

export const unusedReference = rule({
  id: 'unused-reference',
  severity: 'warning',
  purpose: 'A source is cited somewhere',
  why: 'A source that nothing cites may be left over from a page that changed.',
  examples: [
    {
      part: 'file',
      kind: 'references',
      wrong: '{"id": "left-over", "type": "report", "title": "A report that nothing cites"}',
      right: '{"id": "example-report", "type": "report", "title": "A report", "author": [{"literal": "A body"}]}',
    },
  ],
  reads: 'all content',
  check: unusedReferences,
});
