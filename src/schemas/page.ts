import { article } from './article.ts';
import { fields } from './fields.ts';

/** A page about the site itself. */
export const pageSchema = fields(article);
