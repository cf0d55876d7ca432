import type { z } from 'zod';
import { anchor, optional, quotedOnly, referenceId, reviewBy, someOf, text, updated } from './basics.ts';
import { field, fields } from './fields.ts';

/** What the page of every list has: timeline, organisations, measures, money, glossary. */
export const listPage = {
  title: field(text, {
    label: 'Title',
    help: 'The title of the page',
    example: 'Outcome measures',
    group: 'Heading',
  }),
  summary: field(text.max(320), {
    label: 'Summary',
    help: 'One or two sentences on what the reader will find',
    example: 'Questionnaires that schemes use, and what to watch with each.',
    group: 'Heading',
  }),
  updated,
  reviewBy,
};

/** What every item of a list has: an address of its own, and what it rests on. */
export const sourced = {
  id: field(anchor, {
    label: 'Id',
    help: 'A short name, unique on the page; links to the item use it',
    example: 'an-item',
  }),
  sources: field(someOf(referenceId), {
    label: 'Sources',
    help: 'Everything that its words rest on',
    example: ['a-source'],
  }),
};

/** What must be said with an item of a list. */
export const caution = field(optional(text), {
  label: 'Caution',
  help: 'What must be said with it',
  example: 'From one scheme, and not counted again since.',
});

/** A statement with its own sources. */
export const statementSchema = fields({
  ...sourced,
  text: field(text, {
    label: 'Statement',
    help: 'One thing that is so, in our own words',
    example: 'Link workers are paid through the Additional Roles Reimbursement Scheme.',
  }),
  caution,
  quotedOnly,
});

export type Statement = z.infer<typeof statementSchema>;
