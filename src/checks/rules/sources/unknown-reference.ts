import { unknownReferences } from '../../find/pointers.ts';
import { rule } from '../../rule.ts';

export const unknownReference = rule({
  id: 'unknown-reference',
  severity: 'error',
  purpose: 'A cited source is in the list of sources',
  why: 'Every source is entered once, in a file of its own: content/references/, and the file is called after its id.',
  examples: [{ part: 'text', wrong: 'Few finished.[@exampel-report]', right: 'Few finished.[@example-report]' }],
  reads: 'one entry beside lists',
  check: unknownReferences,
});
