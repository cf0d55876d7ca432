import { rule, whileReading } from '../../rule.ts';

export const unknownComponent = rule({
  id: 'unknown-component',
  severity: 'error',
  purpose: 'A component is one of those listed',
  why: 'CONTRIBUTING lists them, with what each is for.',
  examples: [
    {
      part: 'text',
      wrong: '<Warning title="Few">Few answered.</Warning>',
      right: '<Caveat title="Few">Few answered.</Caveat>',
    },
  ],
  reads: 'one entry beside lists',
  check: whileReading('unknown-component'),
});
