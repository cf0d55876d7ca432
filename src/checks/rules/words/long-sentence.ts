import { longSentences } from '../../find/language.ts';
import { rule } from '../../rule.ts';

export const longSentence = rule({
  id: 'long-sentence',
  severity: 'warning',
  purpose: 'Sentences of forty words at most',
  why: 'Longer ones are read twice, or not at all.',
  examples: [
    {
      part: 'text',
      wrong: `The scheme ${'went on and on '.repeat(12)}to the end.`,
      right: 'The scheme went on. It ended in spring.',
    },
  ],
  reads: 'one entry',
  check: longSentences,
});
