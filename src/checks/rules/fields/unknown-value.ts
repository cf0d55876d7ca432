import { rule, whileReading } from '../../rule.ts';

export const unknownValue = rule({
  id: 'unknown-value',
  severity: 'error',
  purpose: 'A choice is one of those offered',
  why: 'Some fields take one of a few words.',
  examples: [
    {
      part: 'fields',
      kind: 'case-studies',
      wrong: 'strongestDesign: trial',
      right: 'strongestDesign: RCT',
    },
  ],
  reads: 'one entry beside lists',
  check: whileReading('unknown-value'),
});
