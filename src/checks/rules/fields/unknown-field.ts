import { rule, whileReading } from '../../rule.ts';

export const unknownField = rule({
  id: 'unknown-field',
  severity: 'error',
  purpose: 'Every field is one that the page knows',
  why: 'A misspelt field would not be shown.',
  examples: [
    {
      part: 'fields',
      wrong: 'sumary: In short.',
      right: 'summary: In short.',
    },
  ],
  reads: 'one entry beside lists',
  check: whileReading('unknown-field'),
});
