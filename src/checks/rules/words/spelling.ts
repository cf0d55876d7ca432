import { misspeltWords } from '../../find/language.ts';
import { rule } from '../../rule.ts';

export const spelling = rule({
  id: 'spelling',
  severity: 'warning',
  purpose: 'Words are spelt as in Britain',
  why: 'Names, and words with capitals, are taken as they are.',
  examples: [
    {
      part: 'text',
      wrong: 'The center offered a program.',
      right: 'The centre offered a programme.',
    },
  ],
  reads: 'one entry',
  check: misspeltWords,
});
