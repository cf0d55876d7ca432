import type { z } from 'zod';
import { isDraft } from '#schemas/draft.ts';
import type { Entry } from './content.ts';

/**
 * What an entry holds, by the schema of its kind; undefined where it is not all that the schema asks for. What was
 * found whole when its file was read is not read again: a schema leaves its own output as it is.
 */
export const asKind = <T>(schema: z.ZodType<T>, { valid, data }: Pick<Entry, 'valid' | 'data'>): T | undefined =>
  valid && !isDraft(data) ? (data as T) : schema.safeParse(data).data;
