import { rule, whileReading } from '../../rule.ts';

export const tilde = rule({
  id: 'tilde',
  severity: 'error',
  purpose: '"About" is written out',
  why: 'Two of these signs strike out the words between them.',
  examples: [
    {
      part: 'text',
      wrong: 'It rose from ~50% to ~60%.[@example-report]',
      right: 'It rose from about 50% to about 60%.[@example-report]',
    },
  ],
  reads: 'one entry beside lists',
  check: whileReading('tilde'),
});
