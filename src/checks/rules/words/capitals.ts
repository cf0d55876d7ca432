import { capitals } from '../../find/stray-marks.ts';
import { rule } from '../../rule.ts';

export const capitalLetters = rule({
  id: 'capitals',
  severity: 'warning',
  purpose: 'Words are not in capitals',
  why: 'Capitals are slower to read, and some programs that read aloud spell them out.',
  examples: [{ part: 'text', wrong: 'IT WAS A GOOD SCHEME.', right: 'It was a good scheme.' }],
  reads: 'one entry',
  check: capitals,
});
