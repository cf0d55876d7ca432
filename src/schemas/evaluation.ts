import { z } from 'zod';
import { elementNames, fieldTypes, planSections, rungNames } from '#model/evaluation.ts';
import { anchor, oneOf, referenceId, text } from './basics.ts';
import { resultDesign } from './design.ts';
import { listPage } from './list-page.ts';
import { term } from './term.ts';

/** A statement that is either sourced or, where it names no source, our own advice. */
const statement = z.strictObject({
  text: text.describe('One thing that is so, or that we advise, in our own words'),
  sources: z.array(referenceId).default([]).describe('What it rests on; none where it is our advice'),
});

const column = z.string().regex(/^[a-z][a-z_]*$/, { error: 'small letters and underscores, as in referral_date' });
const value = z.string().regex(/^[a-z0-9_]+$/, { error: 'small letters, digits and underscores, as in 35_49' });

const fieldSchema = z.strictObject({
  column: column.describe('The name of the column'),
  label: text.describe('What it is, as a reader would say it'),
  type: oneOf(fieldTypes),
  required: z.boolean().describe('True where the reading needs it'),
  special: z.boolean().describe('True for special category data in the sense of data protection law'),
  basis: z.enum(['standard', 'advice']).describe('Named in the national standard, or our advice'),
  pattern: text.optional().describe('A regular expression that each value must match'),
  values: z.array(value).optional().describe('What may be chosen'),
  valuesFrom: z.literal('activities').optional().describe('For values that are the terms of a vocabulary'),
  min: z.number().int().optional(),
  max: z.number().int().optional(),
  help: text.optional().describe('What to write, and what not'),
  subgroup: z.boolean().default(false).describe('True where results may be split by it'),
});

const rungSchema = z.strictObject({
  id: anchor.describe('Its address on the page'),
  rung: z.enum(rungNames).describe('Which wording the reading uses'),
  text: text.describe('Who is compared with whom'),
  allows: text.describe('The words that it permits'),
  trap: text.optional().describe('What to watch'),
  how: text.describe('How to reach it'),
  needsGroup: z.boolean().describe('True where the file must hold a comparison group'),
  design: resultDesign.describe('The design to enter in a case study'),
});

const elements = z.enum(elementNames);

const sketchSchema = z.strictObject({
  key: anchor,
  title: text,
  activity: term('activities'),
  lines: z
    .record(elements, z.array(text))
    .describe('What stands in each part to start from; empty where there is nothing'),
  evidence: z.array(statement).min(1).describe('What is known about its outcomes'),
});

const formulaSchema = z.strictObject({
  key: anchor,
  title: text.describe('What it works out'),
  formula: text,
  sources: z.array(referenceId).min(1),
});

/** Everything that the planning page and Check my data need besides the measures. */
export const evaluationSchema = z.strictObject({
  ...listPage,
  sections: z
    .array(z.strictObject({ id: z.enum(planSections), title: text }))
    .length(planSections.length)
    .describe('The sections of the page, in order'),
  draftSource: referenceId.describe('The source that the figures of a draft case study name until they are published'),
  fields: z.array(fieldSchema).min(1).describe('The minimum data set, in the order of the template'),
  refused: z
    .array(z.strictObject({ words: z.array(text).min(1), what: text }))
    .min(1)
    .describe('Words in the names of columns that hold what identifies a person'),
  national: z.array(statement).min(1).describe('What the national standard asks'),
  codes: z.array(z.strictObject({ code: z.string().regex(/^\d+$/), term: text, sources: z.array(referenceId).min(1) })),
  codesCaution: statement,
  protection: z.array(statement).min(1).describe('Consent and data protection'),
  rungs: z.array(rungSchema).length(rungNames.length).describe('Whom to compare with, from weakest to strongest'),
  elements: z
    .array(z.strictObject({ key: elements, label: text, ask: text }))
    .length(elementNames.length)
    .describe('The parts of a logic model'),
  published: z.array(statement).min(1).describe('What published models say'),
  sketches: z.array(sketchSchema).min(1).describe('Logic models to start from'),
  formulas: z.array(formulaSchema).min(1).describe('What is worked out, how, and by which source'),
  sampleNotes: z.array(statement).min(1).describe('What to enter for loss and for groups'),
  smallNumbers: z.array(statement).min(1).describe('When counts are hidden'),
  missing: z.array(statement).min(1).describe('What to do about people who are missing'),
});

export type Evaluation = z.infer<typeof evaluationSchema>;
