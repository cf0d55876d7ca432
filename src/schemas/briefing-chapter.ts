import { z } from 'zod';
import { article } from './article.ts';
import { reviewBy } from './basics.ts';

/** One chapter of the local government briefing. */
export const briefingChapterSchema = z.strictObject({ ...article, reviewBy });

export type BriefingChapter = z.infer<typeof briefingChapterSchema>;
