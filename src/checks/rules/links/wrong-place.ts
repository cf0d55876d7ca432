import { misplacedSchemes } from '../../find/places.ts';
import { rule } from '../../rule.ts';

export const wrongPlace = rule({
  id: 'wrong-place',
  severity: 'error',
  purpose: 'A scheme is where its council is',
  why: 'Councils look for their own schemes and for those of their neighbours. A scheme without a council is on no page of a place.',
  examples: [
    {
      part: 'fields',
      kind: 'case-studies',
      wrong: 'place: {name: Here, region: example-term, councils: []}',
      right: 'place: {name: Here, region: example-term, councils: [ERY]}',
    },
  ],
  reads: 'one entry beside lists',
  check: misplacedSchemes,
});
