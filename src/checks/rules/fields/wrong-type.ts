import { rule, whileReading } from '../../rule.ts';

export const wrongType = rule({
  id: 'wrong-type',
  severity: 'error',
  purpose: 'A field holds the kind of thing it is for',
  why: 'A number is a number, a list a list.',
  examples: [
    {
      part: 'fields',
      wrong: 'order: first',
      right: 'order: 1',
    },
  ],
  reads: 'one entry beside lists',
  check: whileReading('wrong-type'),
});
