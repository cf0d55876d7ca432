import type { z } from 'zod';
import { oneOf, optional, referenceId, someOf, text } from './basics.ts';
import { again, field, fields } from './fields.ts';

/** How much of a source was read before we used it. */
export const readings = {
  'full text': 'Full text read',
  abstract: 'Abstract read, not the full paper',
  'summary page': 'Summary page read, not the report',
  'web page': 'Public web page read',
  'catalogue record': 'Catalogue record read, not the document',
  copy: 'Read in a copy held elsewhere, which we do not link to',
  'secondary source': 'Not read itself: known through another source',
  'contents page': 'Contents page read, not the text',
} as const;
export type Reading = keyof typeof readings;

export const reading = field(oneOf(readings), {
  label: 'What was read',
  help: 'How much of the source was read',
});

export const sourceSchema = fields({
  ref: again(referenceId, { listsSources: true }),
  read: reading,
  note: field(optional(text), {
    label: 'Note',
    help: 'Anything a reader should know of what we read, in one line',
    example: 'Read on a page that is not dated',
  }),
});

export const sources = field(someOf(sourceSchema, 'name at least one source'), {
  label: 'Sources',
  early: true,
  help: 'Every source this entry rests on, with what we read of each',
  group: 'Where it comes from',
});

export type Source = z.infer<typeof sourceSchema>;
