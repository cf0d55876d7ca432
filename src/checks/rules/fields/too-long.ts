import { rule, whileReading } from '../../rule.ts';

export const tooLong = rule({
  id: 'too-long',
  severity: 'error',
  purpose: 'A text fits its place',
  why: 'Summaries stand in lists and in the results of a search.',
  examples: [
    {
      part: 'fields',
      wrong: `summary: ${'A summary that goes on and on. '.repeat(12).trim()}`,
      right: 'summary: A summary that says what was found.',
    },
  ],
  reads: 'one entry beside lists',
  check: whileReading('too-long'),
});
