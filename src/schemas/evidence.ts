import { z } from 'zod';
import { analysedSchema } from './analysed.ts';
import {
  anchor,
  evidenceId,
  formerly,
  formerlyAnchors,
  referenceId,
  reviewBy,
  reviewed,
  slug,
  text,
} from './basics.ts';
import { studyDesign } from './design.ts';
import { direction } from './direction.ts';
import { directnessOfActivity } from './directness.ts';
import { harmsSchema } from './harms.ts';
import { reading, sources } from './source.ts';
import { strengthSchema } from './strength.ts';
import { term } from './term.ts';

const sample = z.strictObject({
  value: z.number().nullable().describe('How many, or null where not stated'),
  unit: text.describe('Of what: participants, studies, practices'),
  note: text.nullable().describe('What a reader should know of the number'),
});

/** A number kept as printed, so that 1.30 stays 1.30. */
const printedNumber = z
  .string({ error: "write the number in quotes, so that '1.30' keeps its last nought" })
  .regex(/^-?\d[\d,]*(\.\d+)?$/, {
    error: "only digits, a point and a minus sign, for example '0.99'",
  });

const effect = z.strictObject({
  measure: text.describe('What the number is: odds ratio, mean difference, completion'),
  valueText: text.describe('The number exactly as it is to be shown'),
  value: z.number().nullable().describe('The number, where it is a single one'),
  ciLow: printedNumber.nullable().describe('Lower end of the 95% confidence interval'),
  ciHigh: printedNumber.nullable().describe('Upper end of the 95% confidence interval'),
  p: text.nullable().describe('The p value as printed'),
  analysed: analysedSchema
    .optional()
    .describe('Needed with an interval: how many were analysed for this figure, or null where it was not read'),
  everyday: text
    .optional()
    .describe('The size in everyday units (minutes, points of a scale, of 100 people), or why not'),
  note: text.nullable().describe('Anything needed to read the number rightly'),
});

/** One finding. It wears its own study, design and grade where it has them, never its file's. */
export const outcomeSchema = z.strictObject({
  id: anchor.describe('A short name for this finding, unique on the page; links to it use it'),
  outcome: term('outcomes'),
  direction,
  finding: text.describe('What was found, in one or two plain sentences'),
  effect: effect.nullable().describe('The figures, or null where the source gives words only'),
  source: referenceId,
  study: text.optional().describe('Only for a finding of another study: which'),
  design: studyDesign
    .nullable()
    .optional()
    .describe("Only where it differs from the entry's: the design of this finding; null where not stated"),
  sample: sample.optional().describe("Only where it differs from the entry's"),
  strength: strengthSchema
    .optional()
    .describe("Only where it differs from the entry's: the judgements for this finding"),
  formerly: formerlyAnchors,
  notAnEffect: z
    .boolean()
    .default(false)
    .describe('True for norms, descriptions and recommendations, which say nothing about an effect'),
});

export const ukCoverage = {
  all: 'United Kingdom',
  some: 'Partly United Kingdom',
  none: 'Outside the United Kingdom',
  'not stated': 'Countries not stated',
} as const;

/** One study, review or report. The text below the front matter, if any, tells more of how it was done. */
export const evidenceSchema = z.strictObject({
  title: text.describe('The finding in one line, weak or null findings too'),
  summary: text.max(400).describe('Two or three plain sentences: what was found, how sure we are'),
  reference: referenceId.describe('The main publication, in content/references/'),
  design: studyDesign,
  designNote: text.optional().describe('What a reader should know of the design'),
  setting: text.describe('Where the activity happened'),
  country: text.describe('The country or countries'),
  uk: z.enum(Object.keys(ukCoverage) as [keyof typeof ukCoverage]).describe('Does it speak of the United Kingdom?'),
  population: text.describe('Who was studied'),
  people: z.array(term('people')).default([]).describe('Who was studied, by group'),
  activities: z.array(term('activities')).min(1),
  comparator: text.describe('What the activity was compared with, or that there was no comparison'),
  sample,
  followUp: text.describe('How long people were followed'),
  outcomes: z.array(outcomeSchema).min(1).describe('Every finding'),
  strength: strengthSchema,
  harms: harmsSchema.optional(),
  directness: z
    .array(directnessOfActivity)
    .default([])
    .describe('How direct it is for each of its activities: were people sent to it, or offered it?'),
  datasets: z
    .array(slug)
    .default([])
    .describe('The set of people it rests on, the same id in every paper on them, so that they count once'),
  inside: z
    .array(
      z.strictObject({
        review: evidenceId,
        sure: z.enum(['seen in its list', 'likely, lists not compared']).describe('How that is known'),
      }),
    )
    .default([])
    .describe('Reviews that hold this study, so that both are not counted'),
  fundingOrConflicts: text.describe('Who paid for the study and what interests its authors had'),
  limitations: z.array(text).min(1).describe('What weakens the findings'),
  meaning: text.describe('What it means for a council'),
  whatWeRead: reading,
  readingNote: text.describe('How much we read, in a sentence'),
  linkNote: text.optional().describe('Where the links lead, if not to the publication itself'),
  related: z.array(evidenceId).default([]).describe('Other evidence summaries a reader should see with this one'),
  sources,
  reviewed,
  reviewBy,
  formerly,
});

export type Evidence = z.infer<typeof evidenceSchema>;
export type Outcome = z.infer<typeof outcomeSchema>;
export type Effect = z.infer<typeof effect>;
