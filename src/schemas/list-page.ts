import { z } from 'zod';
import { anchor, day, referenceId, reviewBy, text } from './basics.ts';

/** What the page of every list has: timeline, organisations, measures, money, glossary. */
export const listPage = {
  title: text.describe('The title of the page'),
  summary: text.max(320).describe('One or two sentences on what the reader will find'),
  updated: day.describe('The day of the last change that a reader should know of'),
  reviewBy,
};

/** What every item of a list has: an address of its own, and what it rests on. */
export const sourced = {
  id: anchor.describe('A short name, unique on the page; links to the item use it'),
  sources: z.array(referenceId).min(1).describe('Everything that its words rest on'),
};

/** A statement with its own sources. */
export const statementSchema = z.strictObject({
  ...sourced,
  text: text.describe('One thing that is so, in our own words'),
  caution: text.optional().describe('What must be said with it'),
  quotedOnly: text.optional().describe('For a figure whose origin was not found: the words it must be shown with'),
});

export type Statement = z.infer<typeof statementSchema>;
