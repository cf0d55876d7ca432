import { rule, whileReading } from '../../rule.ts';

export const unsafeLink = rule({
  id: 'unsafe-link',
  severity: 'error',
  purpose: 'An address is the address of a page',
  why: 'Other kinds of address can run code.',
  examples: [
    {
      part: 'text',
      wrong: '[The report](javascript:alert(1))',
      right: '[The report](https://example.org/report)',
    },
  ],
  reads: 'one entry beside lists',
  check: whileReading('unsafe-link'),
});
