import { hardWords } from '../../find/language.ts';
import { rule } from '../../rule.ts';

export const plainWords = rule({
  id: 'plain-words',
  severity: 'warning',
  purpose: 'Plain words',
  why: 'A councillor should not have to translate.',
  examples: [
    {
      part: 'text',
      wrong: 'Councils utilise libraries.',
      right: 'Councils use libraries.',
    },
  ],
  reads: 'one entry',
  check: hardWords,
});
