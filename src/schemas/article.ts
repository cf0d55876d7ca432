import { z } from 'zod';
import { day, formerly, text } from './basics.ts';

/** What every page of prose has, whatever its kind. */
export const article = {
  title: text.describe('The title of the page'),
  summary: text.max(320).describe('One or two sentences on what the reader will find'),
  order: z.number().int().describe('Its place in lists, smallest first'),
  updated: day.describe('The day of the last change that a reader should know of'),
  formerly,
};
