import { z } from 'zod';
import { outcomeGroups } from '#model/outcome-groups.ts';
import { list, oneOf, optional, pointer, slug, text } from './basics.ts';
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

const termFields = {
  label: field(text, { label: 'Word', help: 'The word as readers see it', example: 'Walking groups' }),
  definition: field(text, {
    label: 'Definition',
    help: 'What it means, in one plain sentence',
    example: 'Walks that somebody leads, on a day that is known.',
    claims: 'none',
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
};

/** One word of a controlled vocabulary. */
export const termSchema = fields({
  id: field(slug, { label: 'Id', help: 'The word used in front matter and in addresses', example: 'walking' }),
  ...termFields,
});

/** The file of a term, content/vocabulary/<vocabulary>/<id>.yaml. */
export const termFileSchema = fields({
  ...termFields,
  place: field(optional(z.number()), {
    label: 'Place',
    help: 'Where it stands among the terms, counted from 1; a term without one stands after those that have one',
    example: 3,
  }),
});

/** One vocabulary: what the terms in the folder of its name have in common. */
export const vocabularySchema = fields({
  title: field(text, { label: 'Title', help: 'The name of the vocabulary', example: 'Activities' }),
  description: field(text, { label: 'Description', help: 'What its terms describe', example: 'What people did' }),
});

/** The order of terms: by their places, and without one by their words. */
export function byPlace(a: { place?: unknown; label?: unknown }, b: { place?: unknown; label?: unknown }): number {
  const placeOf = ({ place }: { place?: unknown }): number => (typeof place === 'number' ? place : Infinity);
  const [one, other] = [placeOf(a), placeOf(b)];
  return one === other ? String(a.label).localeCompare(String(b.label), 'en-GB') : one - other;
}

export type Term = z.infer<typeof termSchema>;

/** The vocabularies, by the names of their folders in content/vocabulary/. */
export const vocabularyNames = ['activities', 'people', 'needs', 'outcomes', 'settings', 'regions'] as const;
export type VocabularyName = (typeof vocabularyNames)[number];

/** A field that holds a term of a vocabulary. */
export function term(vocabulary: VocabularyName) {
  return pointer(`vocabulary/${vocabulary}`, `A term of content/vocabulary/${vocabulary}/`, 'Term', 'a-term');
}
