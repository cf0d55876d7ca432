import { z } from 'zod';
import { article } from './article.ts';
import { reviewBy } from './basics.ts';
import { nation } from './nation.ts';

/** A how-to page. */
export const guideSchema = z.strictObject({
  ...article,
  appliesIn: z.array(nation).min(1).describe('The nations in which the guide holds'),
  reviewBy,
});

export type Guide = z.infer<typeof guideSchema>;
