import { leadsElsewhere } from '../../find/councils-of-scheme.ts';
import { rule } from '../../rule.ts';

const scheme = (councils: string) =>
  `place: {name: Here, region: example-term, ${councils}}\nlead: [{name: East Exampleshire Council, kind: council}]`;

export const leadCouncil = rule({
  id: 'lead-council',
  severity: 'error',
  purpose: 'A council that leads a scheme is one of the councils of its place',
  why: 'The codes put a scheme on the page of a council. Where another council is said to lead it, the scheme stands on the page of a council that has nothing to do with it, and is missing from its own.',
  examples: [
    {
      part: 'fields',
      kind: 'case-studies',
      wrong: scheme('councils: [XCA]'),
      right: scheme('councils: [ERY]'),
    },
    {
      part: 'fields',
      kind: 'case-studies',
      wrong: scheme('councils: [XCA], note: Two places.'),
      right: scheme('councils: [XCA], note: East Exampleshire runs it for its neighbour.'),
    },
  ],
  reads: 'one entry beside lists',
  check: leadsElsewhere,
});
