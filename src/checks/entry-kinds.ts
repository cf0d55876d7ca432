import type { z } from 'zod';
import { kindNames, kinds } from '#model/kinds.ts';
import { entrySchemas } from '#schemas/entries.ts';

/** The folders of content/ that hold one MDX entry a file, and what each entry must be. */
export const entryKinds: Record<string, z.core.$ZodType> = Object.fromEntries(
  kindNames.filter((kind) => kinds[kind].files === 'mdx').map((kind) => [kind, entrySchemas[kind]]),
);
