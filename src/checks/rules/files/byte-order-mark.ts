import { rule, whileReading } from '../../rule.ts';

export const byteOrderMark = rule({
  id: 'byte-order-mark',
  severity: 'error',
  purpose: 'A file begins with its first letter',
  why: 'Some editors put an invisible mark before it.',
  examples: [
    {
      part: 'file',
      wrong: '\ufeff---\ntitle: Why\nsummary: In short.\norder: 1\nupdated: 2026-11-23\nreviewBy: 2027-11-23\n---\n',
      right: '---\ntitle: Why\nsummary: In short.\norder: 1\nupdated: 2026-11-23\nreviewBy: 2027-11-23\n---\n',
    },
  ],
  reads: 'one entry beside lists',
  check: whileReading('byte-order-mark'),
});
