import { z } from 'zod';
import { anchor, evidenceId, text } from './basics.ts';
import { listPage } from './list-page.ts';

/** The vocabularies whose terms have a page of their own, with a synthesis on it. */
export const topicVocabularies = ['activities', 'people', 'outcomes'] as const;
export type TopicVocabulary = (typeof topicVocabularies)[number];

export const synthesisSchema = z.strictObject({
  id: anchor.describe('The vocabulary and the term: activities-singing'),
  vocabulary: z.enum(topicVocabularies).describe('The vocabulary of the term'),
  term: anchor.describe('The term it sums up'),
  text: text.describe(
    'What the entries on this term say together, in a few sentences. Counts are filled in: {There are evidence summaries}, of {findings} {are favourable}',
  ),
  restsOn: z.array(evidenceId).default([]).describe('The evidence summaries that weigh most in it'),
});

export const synthesesSchema = z.strictObject({ ...listPage, syntheses: z.array(synthesisSchema).min(1) });

export type Synthesis = z.infer<typeof synthesisSchema>;
