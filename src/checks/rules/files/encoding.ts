import { otherEncodings } from '../../find/unclaimed.ts';
import { rule } from '../../rule.ts';

export const encoding = rule({
  id: 'encoding',
  severity: 'error',
  purpose: 'A file is saved as UTF-8',
  why: 'In any other encoding pound signs, dashes and accents come out as other signs.',
  examples: [{ part: 'odd', wrong: 'encoding', right: '' }],
  reads: 'all content',
  check: otherEncodings,
});
