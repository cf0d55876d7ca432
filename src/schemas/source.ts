import { z } from 'zod';
import { oneOf, referenceId, text } from './basics.ts';

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

export const reading = oneOf(readings).describe('How much of the source was read');

export const sourceSchema = z.strictObject({
  ref: referenceId,
  read: reading,
  note: text.optional().describe('Anything a reader should know of what we read, in one line'),
});

export const sources = z
  .array(sourceSchema)
  .min(1, { error: 'name at least one source' })
  .describe('Every source this entry rests on, with what we read of each');

export type Source = z.infer<typeof sourceSchema>;
