import { stillToCome } from '../../find/still-to-come.ts';
import { rule } from '../../rule.ts';

export const whatIsToCome = rule({
  id: 'still-to-come',
  severity: 'warning',
  purpose: 'What was still to come when it was written is told as it was announced',
  why: 'A page is read for years: "is due in autumn 2028" is wrong in 2029, and whether it came is then not known from here.',
  examples: [
    {
      part: 'text',
      wrong: 'The evaluation is expected in autumn 2028.',
      right: 'The evaluation was announced for autumn 2028.',
    },
    { part: 'text', wrong: 'The hall will open in May 2027.', right: 'The hall was to open in May 2027.' },
  ],
  reads: 'one entry',
  check: stillToCome,
});
