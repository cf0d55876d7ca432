import { rule, whileReading } from '../../rule.ts';

export const lessThan = rule({
  id: 'less-than',
  severity: 'error',
  purpose: 'A < before a number is written in words',
  why: 'It begins a tag.',
  examples: [
    {
      part: 'text',
      wrong: 'People aged <65 came.[@example-report]',
      right: 'People under 65 came.[@example-report]',
    },
  ],
  reads: 'one entry beside lists',
  check: whileReading('less-than'),
});
