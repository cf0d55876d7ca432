import { rule, whileReading } from '../../rule.ts';

export const lineEnds = rule({
  id: 'line-ends',
  severity: 'warning',
  purpose: 'Lines end as in the rest of the project',
  why: 'Mixed line ends make every line look changed.',
  examples: [
    {
      part: 'text',
      wrong: 'One line.\r\nAnother.',
      right: 'One line.\nAnother.',
    },
  ],
  reads: 'one entry beside lists',
  check: whileReading('line-ends'),
});
