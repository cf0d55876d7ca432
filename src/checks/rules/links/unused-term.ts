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
      wrong: 'label: Left over\ndefinition: A thing that no page is about.',
      right: 'label: Example term\ndefinition: A thing that a page is about.',
    },
  ],
  reads: 'all content',
  check: unusedTerms,
});
