import { swappedUnitsOfTime } from '../../find/lengths-in-words.ts';
import { rule } from '../../rule.ts';

export const lengthInWords = rule({
  id: 'length-in-words',
  severity: 'warning',
  purpose: 'A length of time keeps its unit from the field to the sentence',
  why: 'Ten weeks and ten months are two different offers, and a council that plans for the wrong one plans four times too much. Where a page has one number of weeks in one place and of months in another, one of the two is mostly a slip. It reads words, so it only asks.',
  examples: [
    {
      part: 'fields',
      kind: 'evidence',
      wrong: 'followUp: Six months\nmeaning: The course went on for six weeks.',
      right: 'followUp: Six months\nmeaning: The course went on for six months.',
    },
  ],
  reads: 'all content',
  check: swappedUnitsOfTime,
});
