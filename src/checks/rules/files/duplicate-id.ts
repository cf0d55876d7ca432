import { duplicateIds } from '../../find/ids.ts';
import { rule } from '../../rule.ts';

export const duplicateId = rule({
  id: 'duplicate-id',
  severity: 'error',
  purpose: 'An id names one thing',
  why: 'Links lead to ids. Of two the same, one could not be reached.',
  examples: [
    {
      part: 'file',
      kind: 'vocabulary',
      wrong:
        'title: Needs\ndescription: Why people come\nterms:\n  - {id: example-term, label: A term, definition: A thing.}\n  - {id: example-term, label: Another, definition: Another thing.}',
      right:
        'title: Needs\ndescription: Why people come\nterms:\n  - {id: example-term, label: A term, definition: A thing.}',
    },
  ],
  reads: 'all content',
  check: duplicateIds,
});
