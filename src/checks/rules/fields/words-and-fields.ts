import { lengthsOfSummaries } from '../../find/bands-of-length.ts';
import { bodiesOfOthers } from '../../find/bodies-of-nations.ts';
import { comparisonsInWords } from '../../find/compared-in-words.ts';
import { endedOtherwise } from '../../find/ended-in-words.ts';
import { payersInWords } from '../../find/payers-in-words.ts';
import { basesOfTwoStages } from '../../find/stages.ts';
import { judgedAsOthers, samplesOfStudies } from '../../find/unit-of-sample.ts';
import { disagreements } from '../../find/words-and-fields.ts';
import { rule } from '../../rule.ts';

export const wordsAndFields = rule({
  id: 'words-and-fields',
  severity: 'warning',
  purpose: 'Words and fields say the same',
  why: 'Filters, pictures and search read fields: whether people were compared, whether Wales is in it, which year it is of. The words beside a field are never read for that, and a reader who meets both should not be told two things.',
  examples: [
    {
      part: 'fields',
      kind: 'evidence',
      wrong: "comparator: None\ncomparison: 'yes'",
      right: "comparator: Usual care\ncomparison: 'yes'",
    },
    {
      part: 'fields',
      kind: 'case-studies',
      wrong: 'caveats: [The control group was small.]',
      right: 'caveats: [There was no control group.]',
    },
  ],
  reads: 'one entry',
  check: (content) => [
    ...disagreements(content),
    ...comparisonsInWords(content),
    ...endedOtherwise(content),
    ...samplesOfStudies(content),
    ...judgedAsOthers(content),
    ...basesOfTwoStages(content),
    ...bodiesOfOthers(content),
    ...payersInWords(content),
    ...lengthsOfSummaries(content),
  ],
});
