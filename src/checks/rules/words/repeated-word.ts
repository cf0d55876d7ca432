import { repeatedWords } from '../../find/stray-marks.ts';
import { rule } from '../../rule.ts';

export const repeatedWord = rule({
  id: 'repeated-word',
  severity: 'warning',
  purpose: 'No word stands twice by mistake',
  why: 'It is what an edit leaves behind.',
  examples: [{ part: 'text', wrong: 'They met in the the hall.', right: 'They met in the hall.' }],
  reads: 'one entry beside lists',
  check: repeatedWords,
});
