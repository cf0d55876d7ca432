import { rule, whileReading } from '../../rule.ts';

export const curlyQuotes = rule({
  id: 'curly-quotes',
  severity: 'error',
  purpose: 'Properties are in straight quotes',
  why: 'Word processors curl them as you type.',
  examples: [
    {
      part: 'text',
      wrong: '<Caveat title=“Small numbers”>Few answered.</Caveat>',
      right: '<Caveat title="Small numbers">Few answered.</Caveat>',
    },
  ],
  reads: 'one entry beside lists',
  check: whileReading('curly-quotes'),
});
