import { synthesisCounts } from '../../find/synthesis.ts';
import { rule } from '../../rule.ts';

const syntheses = (text: string): string => `title: Syntheses
summary: In short.
updated: 2026-11-23
reviewBy: 2027-11-23
syntheses:
  - {id: activities-example-term, vocabulary: activities, term: example-term, text: ${text}}`;

export const synthesisCount = rule({
  id: 'synthesis-count',
  severity: 'error',
  purpose: 'A synthesis counts what the entries hold',
  why: 'The short synthesis of a topic is written by hand, and the numbers beside it are counted. If the two disagree, a reader can trust neither.',
  examples: [
    {
      part: 'file',
      kind: 'syntheses',
      wrong: syntheses('There are five evidence summaries.'),
      right: syntheses('There is one evidence summary.'),
    },
  ],
  check: synthesisCounts,
});
