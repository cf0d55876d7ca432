import { rule, whileReading } from '../../rule.ts';

export const unknownProperty = rule({
  id: 'unknown-property',
  severity: 'error',
  purpose: 'A property is one that the component has',
  why: 'Others would have no effect.',
  examples: [
    {
      part: 'text',
      wrong: '<Caveat titel="Few">Few answered.</Caveat>',
      right: '<Caveat title="Few">Few answered.</Caveat>',
    },
  ],
  reads: 'one entry beside lists',
  check: whileReading('unknown-property'),
});
