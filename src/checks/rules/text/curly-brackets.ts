import { rule, whileReading } from '../../rule.ts';

export const curlyBrackets = rule({
  id: 'curly-brackets',
  severity: 'error',
  purpose: 'Round brackets, not curly ones',
  why: 'Curly brackets hold code, and content holds none.',
  examples: [
    {
      part: 'text',
      wrong: 'A small fee {under £8} was charged.[@example-report]',
      right: 'A small fee (under £8) was charged.[@example-report]',
    },
  ],
  reads: 'one entry beside lists',
  check: whileReading('curly-brackets'),
});
