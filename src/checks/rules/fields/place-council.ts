import { namesElsewhere } from '../../find/councils-of-scheme.ts';
import { rule } from '../../rule.ts';

const scheme = (code: string) =>
  `place: {name: East Exampleshire, region: example-term, councils: [${code}]}\nlead: [{name: A charity, kind: voluntary/community}]`;

export const placeCouncil = rule({
  id: 'place-council',
  severity: 'warning',
  purpose: 'A place is where its councils are',
  why: 'A page that was copied from another keeps a name here and a code there: its title says one council, its address on the map another. It asks, because places of one name are in several councils, and a neighbour may pay.',
  examples: [
    {
      part: 'fields',
      kind: 'case-studies',
      wrong: scheme('XCA'),
      right: scheme('ERY'),
    },
  ],
  reads: 'one entry beside lists',
  check: namesElsewhere,
});
