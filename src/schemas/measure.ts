import { z } from 'zod';
import { limits, permissions } from '#model/evaluation.ts';
import { oneOf, text } from './basics.ts';
import { kitSchema } from './kit.ts';
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
  questions: z.number().int().min(1).nullable().describe('How many answers a person gives, for choosing by time'),
  permission: oneOf(permissions).describe('Who may use it'),
  limits: z.array(oneOf(limits)).default([]).describe('What keeps it from some groups and places'),
  madeForOlder: z.boolean().default(false).describe('True where it was made for, or tested with, older people'),
  notKnown: z.array(text).default([]).describe('What was looked for and not found'),
  kit: kitSchema.optional().describe('How Check my data scores or records it'),
});

export const measuresSchema = z.strictObject({ ...listPage, measures: z.array(measureSchema).min(1) });

export type Measure = z.infer<typeof measureSchema>;
