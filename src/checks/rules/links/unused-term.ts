import { unusedTerms } from '../../find/pointers.ts';
import { rule } from '../../rule.ts';

export const unusedTerm = rule({
  id: 'unused-term',
  severity: 'warning',
  purpose: 'A term is used somewhere',
  why: 'A term that nothing uses has no page of its own.',
  examples: [
    {
      part: 'file',
      kind: 'vocabulary',
      wrong:
        'title: Needs\ndescription: Why people come\nterms:\n  - {id: example-term, label: A term, definition: A thing.}\n  - {id: left-over, label: Left over, definition: Another.}',
      right:
        'title: Needs\ndescription: Why people come\nterms:\n  - {id: example-term, label: A term, definition: A thing.}',
    },
  ],
  reads: 'all content',
  check: unusedTerms,
});
