import { misspeltCouncils } from '../../find/council-names.ts';
import { rule } from '../../rule.ts';

export const councilName = rule({
  id: 'council-name',
  severity: 'error',
  purpose: 'A council is called by its name',
  why: 'Readers look for the name of their council, and a misspelt one is found by nobody.',
  examples: [
    {
      part: 'fields',
      kind: 'case-studies',
      wrong: 'lead: [{name: East Exampleshre, kind: council}]',
      right: 'lead: [{name: East Exampleshire, kind: council}]',
    },
    {
      part: 'text',
      wrong: 'It was run by East Exampleshre Council.',
      right: 'It was run by East Exampleshire Council.',
    },
  ],
  reads: 'one entry beside lists',
  check: misspeltCouncils,
});
