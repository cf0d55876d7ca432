import { unknownFigures } from '../../find/pointers.ts';
import { rule } from '../../rule.ts';

export const unknownFigure = rule({
  id: 'unknown-figure',
  severity: 'error',
  purpose: 'A figure drawn into a text exists',
  why: '<Result> and <Finding> name an entry and the id of a figure in it, and so does a fact under restsOn.',
  examples: [
    {
      part: 'text',
      wrong: 'In all, <Finding from="example-study" of="no-such" />',
      right: 'In all, <Finding from="example-study" of="finding" />',
    },
  ],
  reads: 'one entry beside lists',
  check: unknownFigures,
});
