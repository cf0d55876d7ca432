import { z } from 'zod';
import { anchor, referenceId, text } from './basics.ts';
import { listPage } from './list-page.ts';

export const glossaryTermSchema = z.strictObject({
  id: anchor.describe('A short name; links to the term use it'),
  term: text.describe('The word as it is used'),
  also: z.array(text).default([]).describe('Other words for it; prose that uses one is linked too'),
  link: z.boolean().default(true).describe('False for an everyday word, which prose does not link'),
  definition: text.describe('What it means, in plain words of our own'),
  sources: z.array(referenceId).default([]).describe('Where its meaning is special, what says so'),
});

export const glossarySchema = z.strictObject({ ...listPage, terms: z.array(glossaryTermSchema).min(1) });

export type GlossaryTerm = z.infer<typeof glossaryTermSchema>;
