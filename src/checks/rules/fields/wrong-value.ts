import { rule, whileReading } from '../../rule.ts';

export const wrongValue = rule({
  id: 'wrong-value',
  severity: 'error',
  purpose: 'A value has the right form',
  why: 'Dates, addresses and ids have one form each.',
  examples: [
    {
      part: 'fields',
      wrong: 'updated: yesterday',
      right: 'updated: 2026-11-23',
    },
  ],
  reads: 'one entry beside lists',
  check: whileReading('wrong-value'),
});
