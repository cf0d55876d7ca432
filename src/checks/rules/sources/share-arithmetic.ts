import { wrongShares } from '../../find/amounts.ts';
import { unevenShares } from '../../find/money.ts';
import { rule } from '../../rule.ts';

export const shareArithmetic = rule({
  id: 'share-arithmetic',
  severity: 'error',
  asksOfWords: true,
  purpose: 'A share is what its two numbers give',
  why: 'A slip of the pen in one of three numbers is easily made, and easily found by a journalist.',
  examples: [
    {
      part: 'text',
      wrong: 'In all, 64 of 97 people (96%) finished.[@example-report]',
      right: 'In all, 64 of 97 people (66%) finished.[@example-report]',
    },
  ],
  reads: 'one entry',
  check: (content) => [...wrongShares(content), ...unevenShares(content)],
});
