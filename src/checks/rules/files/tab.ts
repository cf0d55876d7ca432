import { rule, whileReading } from '../../rule.ts';

export const tab = rule({
  id: 'tab',
  severity: 'error',
  purpose: 'Lines are indented with spaces',
  why: 'YAML does not know tabs.',
  examples: [
    {
      part: 'fields',
      wrong: 'formerly:\n\t- an-older-name',
      right: 'formerly:\n  - an-older-name',
    },
  ],
  reads: 'one entry beside lists',
  check: whileReading('tab'),
});
