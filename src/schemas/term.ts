import { z } from 'zod';
import { oneOf, pointer, slug, text } from './basics.ts';

/** The families that activities belong to. Each has one colour, which never stands alone. */
export const families = {
  movement: 'Sport and movement',
  arts: 'Arts and culture',
  nature: 'Nature and outdoors',
  reading: 'Libraries, museums and heritage',
  advice: 'Link working and advice',
} as const;
export type Family = keyof typeof families;

/** One word of a controlled vocabulary. */
export const termSchema = z.strictObject({
  id: slug.describe('The word used in front matter and in addresses'),
  label: text.describe('The word as readers see it'),
  definition: text.describe('What it means, in one plain sentence'),
  synonyms: z.array(text).default([]).describe('Other words people use for it; the search knows them'),
  family: oneOf(families).optional().describe('Activities only: the family of activity it belongs to'),
});

/** One vocabulary: a list of terms that front matter may use. */
export const vocabularySchema = z.strictObject({
  title: text.describe('The name of the vocabulary'),
  description: text.describe('What its terms describe'),
  terms: z.array(termSchema).min(1),
});

export type Term = z.infer<typeof termSchema>;
export type Vocabulary = z.infer<typeof vocabularySchema>;

/** The vocabularies, by file name in content/vocabulary/. */
export const vocabularyNames = ['activities', 'people', 'needs', 'outcomes', 'settings', 'regions'] as const;
export type VocabularyName = (typeof vocabularyNames)[number];

/** A field that holds a term of a vocabulary. */
export function term(vocabulary: VocabularyName) {
  return pointer(`vocabulary/${vocabulary}`, `A term of content/vocabulary/${vocabulary}.yaml`);
}
