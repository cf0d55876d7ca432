import { z } from 'zod';
import { anchor, evidenceId, list, someOf, text } from './basics.ts';
import { field, fields } from './fields.ts';
import { listPage } from './list-page.ts';

/** The vocabularies whose terms have a page of their own, with a synthesis on it. */
export const topicVocabularies = ['activities', 'people', 'outcomes'] as const;
export type TopicVocabulary = (typeof topicVocabularies)[number];

export const synthesisSchema = fields({
  id: field(anchor, {
    label: 'Id',
    help: 'The vocabulary and the term: activities-singing',
    example: 'activities-singing',
  }),
  vocabulary: field(z.enum(topicVocabularies), { label: 'Vocabulary', help: 'The vocabulary of the term' }),
  term: field(anchor, { label: 'Term', help: 'The term it sums up', example: 'singing' }),
  text: field(text, {
    label: 'Synthesis',
    help: 'What the entries on this term say together, in a few sentences. Counts are filled in: {There are evidence summaries}, of {findings} {are favourable}',
    example: 'What is known comes from small studies.',
  }),
  restsOn: field(list(evidenceId), {
    label: 'Rests on',
    help: 'The evidence summaries that weigh most in it',
    example: ['a-study'],
  }),
});

export const synthesesSchema = fields({
  ...listPage,
  syntheses: field(someOf(synthesisSchema), {
    label: 'Syntheses',
    help: 'What the entries on each topic say together',
    group: 'What it means',
  }),
});

export type Synthesis = z.infer<typeof synthesisSchema>;
