import { z } from 'zod';
import { article } from './article.ts';
import { reviewBy } from './basics.ts';

/** One chapter of the local government briefing. */
export const briefingChapterSchema = z.strictObject({
  ...article,
  standalone: z.boolean().default(false).describe('True for a short version that is not one of the chapters'),
  reviewBy,
});

export type BriefingChapter = z.infer<typeof briefingChapterSchema>;
