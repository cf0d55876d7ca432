import { synthesisCounts } from '../../find/synthesis.ts';
import { rule } from '../../rule.ts';

const syntheses = (text: string): string => `title: Syntheses
summary: In short.
updated: 2026-11-23
reviewBy: 2027-11-23
syntheses:
  - {id: activities-example-term, vocabulary: activities, term: example-term, text: '${text}'}`;

export const synthesisCount = rule({
  id: 'synthesis-count',
  severity: 'error',
  purpose: 'What a synthesis counts is filled in, never typed',
  why: 'The short synthesis of a topic is written by hand, and the next entry that anybody adds would make a typed number wrong. Write what is counted in curly brackets, with the verb where there is one: {There are evidence summaries}, {reviews} among them. Numbers of evidence summaries, randomised trials, reviews, findings and case studies are known. Which way findings point is not counted.',
  examples: [
    {
      part: 'file',
      kind: 'syntheses',
      wrong: syntheses('There are five evidence summaries.'),
      right: syntheses('On the whole, {there are evidence summaries}.'),
    },
  ],
  reads: 'all content',
  check: synthesisCounts,
});
