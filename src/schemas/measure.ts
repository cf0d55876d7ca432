import { z } from 'zod';
import { limits, permissions } from '#model/evaluation.ts';
import { list, oneOf, optional, orNull, printed, someOf, text } from './basics.ts';
import { field, fields } from './fields.ts';
import { kitSchema } from './kit.ts';
import { listPage, sourced } from './list-page.ts';
import { term } from './term.ts';

export const measureSchema = fields({
  ...sourced,
  name: field(text, {
    label: 'Name',
    help: 'The name of the questionnaire or scale',
    example: 'Short Warwick-Edinburgh Mental Wellbeing Scale',
    prose: false,
  }),
  measures: field(text, {
    label: 'What it measures',
    help: 'What it measures',
    example: 'Mental wellbeing over two weeks',
  }),
  outcomes: field(someOf(term('outcomes')), {
    label: 'Outcomes',
    help: 'The outcomes it serves',
    example: ['wellbeing'],
  }),
  items: field(printed, { label: 'Questions', help: 'How many questions it has', example: '7' }),
  scale: field(text, { label: 'How it is scored', help: 'How it is scored', example: '7 to 35' }),
  direction: field(text, { label: 'Which way is better', help: 'Which way is better', example: 'Higher is better' }),
  recall: field(optional(text), {
    label: 'Time asked about',
    help: 'The time that the questions are about',
    example: 'The last two weeks',
  }),
  owner: field(text, { label: 'Owner', help: 'Who owns it', example: 'University of Warwick' }),
  licence: field(text, { label: 'Licence', help: 'What you may do with it', example: 'Free after registration' }),
  cost: field(text, { label: 'Cost', help: 'What it costs', example: 'Nothing' }),
  time: field(text, { label: 'Time it takes', help: 'How long it takes to fill in', example: 'Two minutes' }),
  completion: field(optional(text), {
    label: 'How it is filled in',
    help: 'How it is filled in',
    example: 'On paper or on a screen',
  }),
  meaningfulChange: field(text, {
    label: 'How large a change counts',
    help: 'How large a change counts',
    example: 'Not stated',
  }),
  norms: field(text, { label: 'What others score', help: 'What others score', example: 'A mean of 23 in England' }),
  bands: field(optional(text), { label: 'Bands', help: 'How scores are grouped', example: 'Below 20: low' }),
  whenToUse: field(text, {
    label: 'What it is good for',
    help: 'What it is good for',
    example: 'Before and after a course',
  }),
  cautions: field(someOf(text), {
    label: 'What to watch',
    help: 'What to watch',
    example: ['It is no test for an illness.'],
  }),
  questions: field(orNull(z.number().int().min(1)), {
    label: 'Answers to give',
    help: 'How many answers a person gives, for choosing by time; null where it has several forms',
    example: 7,
  }),
  permission: field(oneOf(permissions), { label: 'Permission', help: 'Who may use it' }),
  limits: field(list(oneOf(limits)), { label: 'Limits', help: 'What keeps it from some groups and places' }),
  madeForOlder: field(z.boolean().default(false), {
    label: 'For older people',
    help: 'True where it was made for, or tested with, older people',
  }),
  notKnown: field(list(text), {
    label: 'Not known',
    help: 'What was looked for and not found',
    example: ['An average of people in Wales'],
  }),
  kit: field(optional(kitSchema), { label: 'Check my data', help: 'How Check my data scores or records it' }),
});

export const measuresSchema = fields({
  ...listPage,
  measures: field(someOf(measureSchema), {
    label: 'Measures',
    help: 'Questionnaires and scales',
    group: 'How it was studied',
  }),
});

export type Measure = z.infer<typeof measureSchema>;
