import { z } from 'zod';
import { kindsIn } from '#model/kinds.ts';

/** What a reader should see next: a page of this site, as kind and id. */
export const entryReference = z
  .string()
  .regex(new RegExp(`^(${kindsIn('related').join('|')})/[a-z0-9-]+$`), {
    error: 'write the kind and the file name: evidence/a-study',
  })
  .meta({
    pointsTo: 'entries',
    label: 'Page',
    help: 'A page of this site, as kind and file name',
    description: 'A page of this site, as kind and file name',
    example: 'evidence/another-study',
  });
