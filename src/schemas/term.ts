import { z } from 'zod';
import { outcomeGroups } from '#model/outcome-groups.ts';
import { list, oneOf, optional, pointer, slug, someOf, text } from './basics.ts';
import { field, fields } from './fields.ts';

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
export const termSchema = fields({
  id: field(slug, { label: 'Id', help: 'The word used in front matter and in addresses', example: 'walking' }),
  label: field(text, { label: 'Word', help: 'The word as readers see it', example: 'Walking groups' }),
  definition: field(text, {
    label: 'Definition',
    help: 'What it means, in one plain sentence',
    example: 'Walks that somebody leads, on a day that is known.',
  }),
  synonyms: field(list(text), {
    label: 'Other words',
    help: 'Other words people use for it; the search knows them',
    example: ['health walks'],
  }),
  family: field(optional(oneOf(families)), {
    label: 'Family',
    help: 'Activities only: the family of activity it belongs to',
  }),
  group: field(optional(oneOf(outcomeGroups)), {
    label: 'Column',
    help: 'Outcomes only: its column in the table of all activities',
  }),
});

/** One vocabulary: a list of terms that front matter may use. */
export const vocabularySchema = fields({
  title: field(text, { label: 'Title', help: 'The name of the vocabulary', example: 'Activities' }),
  description: field(text, { label: 'Description', help: 'What its terms describe', example: 'What people did' }),
  terms: field(someOf(termSchema), { label: 'Terms', help: 'Every word that front matter may use' }),
});

export type Term = z.infer<typeof termSchema>;
export type Vocabulary = z.infer<typeof vocabularySchema>;

/** The vocabularies, by file name in content/vocabulary/. */
export const vocabularyNames = ['activities', 'people', 'needs', 'outcomes', 'settings', 'regions'] as const;
export type VocabularyName = (typeof vocabularyNames)[number];

/** A field that holds a term of a vocabulary. */
export function term(vocabulary: VocabularyName) {
  return pointer(`vocabulary/${vocabulary}`, `A term of content/vocabulary/${vocabulary}.yaml`, 'Term', 'a-term');
}
