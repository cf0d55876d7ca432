import { unknownCouncils } from '../../find/pointers.ts';
import { rule } from '../../rule.ts';

export const unknownCouncil = rule({
  id: 'unknown-council',
  severity: 'error',
  purpose: 'A council code is in the list of councils',
  why: 'Places are found by their code, which does not change when a name does.',
  examples: [
    {
      part: 'fields',
      kind: 'case-studies',
      wrong: 'place: {name: Here, region: example-term, councils: [XXX]}',
      right: 'place: {name: Here, region: example-term, councils: [ERY]}',
    },
  ],
  reads: 'one entry beside lists',
  check: unknownCouncils,
});
