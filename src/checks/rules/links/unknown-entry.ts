import { unknownEntries } from '../../find/pointers.ts';
import { rule } from '../../rule.ts';

export const unknownEntry = rule({
  id: 'unknown-entry',
  severity: 'error',
  purpose: 'An evidence summary that is named exists',
  why: 'A case study leads to the research about schemes like it.',
  examples: [
    {
      part: 'fields',
      kind: 'case-studies',
      wrong: 'evidence: {similar: [no-such-study]}',
      right: 'evidence: {similar: [example-study]}',
    },
  ],
  reads: 'one entry beside lists',
  check: unknownEntries,
});
