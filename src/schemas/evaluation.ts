import { z } from 'zod';
import { elementNames, fieldTypes, planSections, rungNames } from '#model/evaluation.ts';
import { anchor, list, oneOf, optional, referenceId, someOf, text } from './basics.ts';
import { resultDesign } from './design.ts';
import { field, fields } from './fields.ts';
import { listPage } from './list-page.ts';
import { term } from './term.ts';

const sources = field(someOf(referenceId), { label: 'Sources', help: 'What it rests on', example: ['a-source'] });

/** A statement that is either sourced or, where it names no source, our own advice. */
const statement = fields({
  text: field(text, {
    label: 'Statement',
    help: 'One thing that is so, or that we advise, in our own words',
    example: 'Ask the same questions before and after.',
  }),
  sources: field(list(referenceId), {
    label: 'Sources',
    help: 'What it rests on; none where it is our advice',
    example: ['a-source'],
  }),
});

const column = z.string().regex(/^[a-z][a-z_]*$/, { error: 'small letters and underscores, as in referral_date' });
const value = z.string().regex(/^[a-z0-9_]+$/, { error: 'small letters, digits and underscores, as in 35_49' });

const signsHint = 'write the signs that may stand there and how many of them, such as ^[A-Za-z0-9-]{3,20}$';

/** One set of signs and its length: readers' files are compared with it, and no such pattern can hold them up. */
const signsAndLength = z
  .string()
  .regex(/^\^\[[\w-]+\]\{\d{1,2},\d{1,3}\}\$$/, { error: signsHint })
  .refine(isPattern, { error: signsHint });

function isPattern(text: string): boolean {
  try {
    return new RegExp(text) !== null;
  } catch {
    return false;
  }
}

const fieldSchema = fields({
  column: field(column, { label: 'Column', help: 'The name of the column', example: 'referral_date' }),
  label: field(text, {
    label: 'Label',
    help: 'What it is, as a reader would say it',
    example: 'Day of referral',
    prose: false,
  }),
  type: field(oneOf(fieldTypes), { label: 'Type', help: 'What a cell of the column holds' }),
  required: field(z.boolean(), { label: 'Required', help: 'True where the reading needs it' }),
  special: field(z.boolean(), {
    label: 'Special category',
    help: 'True for special category data in the sense of data protection law',
  }),
  basis: field(z.enum(['standard', 'advice']), {
    label: 'Basis',
    help: 'Named in the national standard, or our advice',
  }),
  pattern: field(optional(signsAndLength), {
    label: 'Pattern',
    help: 'The signs that a value may hold, and how many of them, as a regular expression',
    example: '^[A-Z0-9]{3,20}$',
    prose: false,
  }),
  values: field(optional(z.array(value)), { label: 'Values', help: 'What may be chosen', example: ['35_49'] }),
  valuesFrom: field(optional(z.literal('activities')), {
    label: 'Values from',
    help: 'For values that are the terms of a vocabulary',
    example: 'activities',
  }),
  min: field(optional(z.number().int()), { label: 'Least', help: 'The lowest number that may stand', example: 0 }),
  max: field(optional(z.number().int()), { label: 'Most', help: 'The highest number that may stand', example: 100 }),
  help: field(optional(text), {
    label: 'Help',
    help: 'What to write, and what not',
    example: 'The day on which the referral was made.',
  }),
  subgroup: field(z.boolean().default(false), {
    label: 'Groups',
    help: 'True where results may be split by it',
  }),
});

const rungSchema = fields({
  id: field(anchor, { label: 'Id', help: 'Its address on the page', example: 'waiting-list' }),
  rung: field(z.enum(rungNames), { label: 'Rung', help: 'Which wording the reading uses' }),
  text: field(text, {
    label: 'Comparison',
    help: 'Who is compared with whom',
    example: 'People on the waiting list',
  }),
  allows: field(text, {
    label: 'Allows',
    help: 'The words that it permits',
    example: 'People who took part improved more than those who waited.',
  }),
  trap: field(optional(text), {
    label: 'Trap',
    help: 'What to watch',
    example: 'Those who wait may look for help elsewhere.',
  }),
  how: field(text, { label: 'How', help: 'How to reach it', example: 'Ask both groups the same questions.' }),
  needsGroup: field(z.boolean(), {
    label: 'Needs a group',
    help: 'True where the file must hold a comparison group',
  }),
  design: field(resultDesign, { label: 'Design', help: 'The design to enter in a case study' }),
});

const elements = z.enum(elementNames);

const sketchSchema = fields({
  key: field(anchor, { label: 'Key', help: 'A short name for the sketch', example: 'singing' }),
  title: field(text, { label: 'Title', help: 'What the sketch is for', example: 'Singing for health' }),
  activity: field(term('activities'), { label: 'Activity', help: 'What people do in it' }),
  lines: field(z.record(elements, z.array(text)), {
    label: 'Lines',
    help: 'What stands in each part to start from; empty where there is nothing',
    example: Object.fromEntries(elementNames.map((name) => [name, []])),
  }),
  evidence: field(someOf(statement), { label: 'Evidence', help: 'What is known about its outcomes' }),
});

const formulaSchema = fields({
  key: field(anchor, { label: 'Key', help: 'A short name for the formula', example: 'mean-change' }),
  title: field(text, { label: 'Title', help: 'What it works out', example: 'Mean change' }),
  formula: field(text, {
    label: 'Formula',
    help: 'The formula in words and signs',
    example: 'the sum of the changes, divided by the number of people',
  }),
  sources,
});

const sectionSchema = fields({
  id: field(z.enum(planSections), { label: 'Id', help: 'The address of the section on the page' }),
  title: field(text, { label: 'Title', help: 'What stands above the section', example: 'Sample size' }),
});

const refusedSchema = fields({
  words: field(someOf(text), {
    label: 'Words',
    help: 'Words in the name of a column',
    example: ['surname'],
    prose: false,
  }),
  what: field(text, { label: 'What it holds', help: 'What such a column holds', example: 'a name' }),
});

const codeSchema = fields({
  code: field(z.string().regex(/^\d+$/), { label: 'Code', help: 'The code, in digits', example: '871691000000100' }),
  term: field(text, { label: 'Term', help: 'What the code stands for', example: 'Social prescribing offered' }),
  sources,
});

const elementSchema = fields({
  key: field(elements, { label: 'Key', help: 'Which part it is' }),
  label: field(text, { label: 'Label', help: 'What stands beside the part', example: 'Activities' }),
  ask: field(text, { label: 'Question', help: 'What to ask to fill it in', example: 'What will people do?' }),
});

/** Where all of it stands in the form. */
const group = 'How it was studied';

/** Everything that the planning page and Check my data need besides the measures. */
export const evaluationSchema = fields({
  ...listPage,
  sections: field(z.array(sectionSchema).length(planSections.length), {
    label: 'Sections',
    help: 'The sections of the page, in order',
    example: planSections.map((id) => ({ id, title: 'Sample size' })),
    group,
  }),
  draftSource: field(referenceId, {
    label: 'Source of drafts',
    help: 'The source that the figures of a draft case study name until they are published',
    group,
  }),
  fields: field(someOf(fieldSchema), {
    label: 'Minimum data set',
    help: 'The minimum data set, in the order of the template',
    group,
  }),
  refused: field(someOf(refusedSchema), {
    label: 'Refused columns',
    help: 'Words in the names of columns that hold what identifies a person',
    group,
  }),
  national: field(someOf(statement), {
    label: 'National standard',
    help: 'What the national standard asks',
    group,
  }),
  codes: field(list(codeSchema), { label: 'Codes', help: 'Codes for the records of the NHS', group }),
  codesCaution: field(statement, { label: 'Caution on codes', help: 'What to know before using the codes', group }),
  protection: field(someOf(statement), { label: 'Data protection', help: 'Consent and data protection', group }),
  rungs: field(z.array(rungSchema).length(rungNames.length), {
    label: 'Comparisons',
    help: 'Whom to compare with, from weakest to strongest',
    example: rungNames.map((rung) => ({
      id: rung,
      rung,
      text: 'People on the waiting list',
      allows: 'People who took part improved more than those who waited.',
      how: 'Ask both groups the same questions.',
      needsGroup: true,
      design: resultDesign.options[0],
    })),
    group,
  }),
  elements: field(z.array(elementSchema).length(elementNames.length), {
    label: 'Parts of a logic model',
    help: 'The parts of a logic model',
    example: elementNames.map((key) => ({ key, label: 'Activities', ask: 'What will people do?' })),
    group,
  }),
  published: field(someOf(statement), { label: 'Published models', help: 'What published models say', group }),
  sketches: field(someOf(sketchSchema), { label: 'Sketches', help: 'Logic models to start from', group }),
  formulas: field(someOf(formulaSchema), {
    label: 'Formulas',
    help: 'What is worked out, how, and by which source',
    group,
  }),
  sampleNotes: field(someOf(statement), {
    label: 'Sample size',
    help: 'What to enter for loss and for groups',
    group,
  }),
  smallNumbers: field(someOf(statement), { label: 'Small numbers', help: 'When counts are hidden', group }),
  missing: field(someOf(statement), {
    label: 'Missing people',
    help: 'What to do about people who are missing',
    group,
  }),
});
