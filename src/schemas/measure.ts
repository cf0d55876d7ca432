import { z } from 'zod';
import { text } from './basics.ts';
import { listPage, sourced } from './list-page.ts';
import { term } from './term.ts';

export const measureSchema = z.strictObject({
  ...sourced,
  name: text.describe('The name of the questionnaire or scale'),
  measures: text.describe('What it measures'),
  outcomes: z.array(term('outcomes')).min(1).describe('The outcomes it serves'),
  items: text.describe('How many questions it has'),
  scale: text.describe('How it is scored'),
  direction: text.describe('Which way is better'),
  recall: text.optional().describe('The time that the questions are about'),
  owner: text.describe('Who owns it'),
  licence: text.describe('What you may do with it'),
  cost: text.describe('What it costs'),
  time: text.describe('How long it takes to fill in'),
  completion: text.optional().describe('How it is filled in'),
  meaningfulChange: text.describe('How large a change counts'),
  norms: text.describe('What others score'),
  bands: text.optional().describe('How scores are grouped'),
  whenToUse: text.describe('What it is good for'),
  cautions: z.array(text).min(1).describe('What to watch'),
});

export const measuresSchema = z.strictObject({ ...listPage, measures: z.array(measureSchema).min(1) });

export type Measure = z.infer<typeof measureSchema>;
