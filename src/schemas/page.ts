import { z } from 'zod';
import { article } from './article.ts';

/** A page about the site itself. */
export const pageSchema = z.strictObject(article);

export type Page = z.infer<typeof pageSchema>;
