import { z } from 'zod';
import { article } from './article.ts';
import { reviewBy } from './basics.ts';
import { field, fields } from './fields.ts';

/** One chapter of the local government briefing. */
export const briefingChapterSchema = fields({
  ...article,
  standalone: field(z.boolean().default(false), {
    label: 'Stands by itself',
    help: 'True for a short version that is not one of the chapters',
    group: 'Heading',
  }),
  reviewBy,
});
