import { rule, whileReading } from '../../rule.ts';

export const missingField = rule({
  id: 'missing-field',
  severity: 'error',
  purpose: 'Every needed field is there',
  why: 'The page has a place for each of them.',
  examples: [
    {
      part: 'file',
      wrong: '---\ntitle: Why\nsummary: In short.\norder: 1\nupdated: 2026-11-23\n---\n',
      right: '---\ntitle: Why\nsummary: In short.\norder: 1\nupdated: 2026-11-23\nreviewBy: 2027-11-23\n---\n',
    },
  ],
  reads: 'one entry beside lists',
  check: whileReading('missing-field'),
});
