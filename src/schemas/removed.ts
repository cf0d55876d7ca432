import { z } from 'zod';
import { slug } from '#model/slug.ts';
import { day, optional, text } from './basics.ts';
import { field, fields } from './fields.ts';

/** The address of a page, or of a part of one, from the first / to the last. */
export const address = z.string().regex(/^\/(?:[a-z0-9-]+\/)*(?:#[a-z0-9-]+)?$/, {
  error: 'write the address as it was, from the first / to the last: /case-studies/a-scheme/',
});

/** A page, or a part of one, that was published and is no longer there. */
export const removedSchema = fields({
  address: field(address, {
    label: 'Address',
    help: 'The address as it was published',
    example: '/case-studies/a-scheme/',
  }),
  removed: field(day, { label: 'Removed on', help: 'The day it was taken away', example: '2026-11-23' }),
  reason: field(text, {
    label: 'Why',
    help: 'Why, in one sentence that a reader of the old page will understand',
    example: 'The scheme asked for it.',
    claims: 'none',
  }),
  instead: field(optional(address), {
    label: 'Instead',
    help: 'The page that a reader should see now, if there is one',
    example: '/case-studies/another-scheme/',
  }),
});

/** The name, without its ending, of the file that tells of an address: /guides/dancing/ stands in guides-dancing.yaml. */
export const removedFileOf = (gone: string): string => slug(gone).slice(0, 100).replace(/-$/, '');

export type Removed = z.infer<typeof removedSchema>;
