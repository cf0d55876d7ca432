import { z } from 'zod';
import { day, text } from './basics.ts';

/** The address of a page, or of a part of one, from the first / to the last. */
export const address = z.string().regex(/^\/(?:[a-z0-9-]+\/)*(?:#[a-z0-9-]+)?$/, {
  error: 'write the address as it was, from the first / to the last: /case-studies/a-scheme/',
});

/** A page, or a part of one, that was published and is no longer there. */
export const removedSchema = z.strictObject({
  address: address.describe('The address as it was published'),
  removed: day.describe('The day it was taken away'),
  reason: text.describe('Why, in one sentence that a reader of the old page will understand'),
  instead: address.optional().describe('The page that a reader should see now, if there is one'),
});

export type Removed = z.infer<typeof removedSchema>;
