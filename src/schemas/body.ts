import { z } from 'zod';
import { certaintyLevels, readingsOfBodies, starts } from '#model/certainty.ts';
import { day, evidenceId, formerly, oneOf, pointer, reviewBy, slug, text } from './basics.ts';
import { direction, lean } from './direction.ts';
import { directness } from './directness.ts';
import { harmsSchema } from './harms.ts';
import { term } from './term.ts';

const bodyId = pointer('bodies', 'A file name in content/bodies/, without .yaml');
const level = z.enum(certaintyLevels);

/** A step down of one domain. Zero means judged and found sound; null means that nobody judged it. */
const domain = z.strictObject({
  steps: z
    .union([z.literal(0), z.literal(1), z.literal(2), z.literal('na'), z.null()])
    .describe('0, 1 or 2 steps down; na where the question does not apply; null where it was not judged'),
  reason: text.describe('Why, in one line'),
});

/** A number kept as printed, so that 1.30 stays 1.30. */
const printed = z
  .string({ error: "write the number in quotes, so that '1.30' keeps its last nought" })
  .regex(/^-?\d[\d,]*(\.\d+)?$/, { error: "only digits, a point and a minus sign, for example '0.99'" });

/** An effect with its interval, as it is drawn. */
const estimate = z.strictObject({
  label: text.optional().describe('Which of several effects of the dataset this is: after three months, for example'),
  measure: text.describe('What the number is: minutes a week, odds ratio, standardised mean difference'),
  scale: z.enum(['difference', 'ratio']).describe('A difference is drawn around 0, a ratio around 1'),
  better: z.enum(['higher', 'lower']).describe('Which side is the favourable one'),
  value: printed,
  low: printed.describe('Lower end of the 95% confidence interval'),
  high: printed.describe('Upper end of the 95% confidence interval'),
  analysed: z.number().int().nullable().describe('How many people stand behind it; null where that was not read'),
});

/** A study that the site holds no summary of yet. */
const unwritten = z.strictObject({
  citation: text.describe('Who, where and when'),
  url: z.url().optional().describe('Where it is found'),
});

/** One set of people followed together. Papers on them share its id, in every body. */
const dataset = z.strictObject({
  id: slug.describe('The same id in every file for the same people'),
  evidence: z.array(evidenceId).default([]).describe('The evidence summaries that report on it'),
  unwritten: z.array(unwritten).default([]).describe('Only where the site holds no summary of it yet'),
  design: text.describe('How it was done'),
  nAnalysed: z.number().int().nullable().describe('The number behind this result; null where it was not read'),
  country: text.describe('Where it was done'),
  recruited: text.describe('How people came to it'),
  directness,
  direction: direction.nullable().describe('Which way it points; null where its result was not read'),
  effect: text.describe('What it found, with figures and interval as printed'),
  naturalUnits: text.optional().describe('The same in everyday units'),
  estimates: z.array(estimate).default([]).describe('Effects with an interval, as they are drawn'),
  inReview: text.describe('Whether a review holds it, or that nobody compared'),
  place: z.enum(['in the body', 'beside it']).describe('In the body, or beside it and moving no level'),
  placeNote: text.optional().describe('Only beside it: why'),
  note: text.optional().describe('What a reader should know of it'),
});

const excluded = z.strictObject({ evidence: evidenceId, why: text.describe('Why it does not answer the question') });

const awaited = z.strictObject({
  what: text.describe('Which study or result'),
  why: text.describe('What is known of it so far'),
  evidence: evidenceId.optional(),
  url: z.url().optional(),
});

const known = z.strictObject({
  citation: text,
  finding: text.optional().describe('What was read of it'),
  read: text.optional(),
  url: z.url().optional(),
});

const judge = z.strictObject({
  role: z.enum(['first reader', 'second reader']).describe('Each judged without sight of the other'),
  date: day,
  level: level.nullable().describe('The level that this reader gave'),
  direction: direction.nullable().optional().describe('The direction that this reader gave, where it was recorded'),
  agreed: z.boolean().optional().describe('Only for the second reader: level and direction the same as the first'),
  outcome: text.optional().describe('What became of a disagreement'),
});

const change = z.strictObject({
  date: day,
  from: level.nullable().describe('The level before; null where there was none'),
  to: level.nullable().describe('The level from that day'),
  why: text.describe('Why it changed'),
});

const threshold = z.strictObject({
  scale: text,
  value: text,
  kind: text.describe('Between groups, or one person’s change'),
  source: text,
  read: text.optional(),
});

/** A source of a body, with what was read of it. */
const bodySource = z.strictObject({
  cite: text.describe('Who, where and when'),
  url: z.url().optional(),
  read: text.describe('How much of it was read'),
});

/**
 * One question that holds a decision, with all the evidence on it. The file name is the last part of its address.
 * The level stands here to be checked: src/model/certainty.ts computes it from the judgements.
 */
export const bodySchema = z.strictObject({
  question: text.describe('The question, with its activity and its one outcome'),
  kind: z.enum(['effect', 'economic', 'descriptive']).describe('A count is descriptive: it has no level'),
  activity: term('activities'),
  outcome: term('outcomes'),
  outcomeMeasured: text.describe('How the outcome was measured'),
  population: text.describe('Whose question it is'),
  comparator: text.describe('Against what'),
  level: level.nullable().describe('The level as computed; null for a count or where nothing can be judged'),
  direction: direction.nullable().describe('Which way the evidence points; null where nothing can be judged'),
  directionNote: text.optional().describe('For "little or no difference": what the interval leaves open'),
  lean: lean.nullable().describe('Only at very low: which way it leans'),
  sentence: text.describe('The answer in one sentence of at most 25 words, in the words of its level'),
  rowLine: text.max(40).describe('The answer for a table cell'),
  soWhat: text.describe('What a council can take from it; it recommends nothing below moderate'),
  effectRange: text.describe('The range of effects, with intervals'),
  naturalUnits: text.optional().describe('The size in everyday units, or why there is none'),
  thresholds: z.array(threshold).default([]).describe('What size of change matters, and for whom'),
  read: oneOf(readingsOfBodies).describe('How much of the studies was read'),
  start: oneOf(starts).describe('The best design that answers the question'),
  fedBy: bodyId.optional().describe('Only for a model: the body whose effect goes into it'),
  cannotJudge: text.optional().describe('Where nothing measured it against anything: why no level can be given'),
  domains: z.strictObject({
    riskOfBias: domain,
    inconsistency: domain,
    indirectness: domain,
    imprecision: domain,
    publicationBias: domain,
  }),
  up: z.strictObject({
    steps: z.union([z.literal(0), z.literal(1), z.literal(2)]).describe('Steps up: 0, 1 or 2'),
    reason: text.describe('Why it goes up, or that nothing raises it'),
  }),
  authorsGrade: z
    .strictObject({
      level: level.describe('The level that the authors gave'),
      printed: text.describe('The rating as printed'),
      by: text.describe('Whose rating it is'),
      stands: z.boolean().describe('False for mere wording, or where another review is closer'),
      distance: z.strictObject({
        steps: z.number().int().min(0).max(2).describe('Steps down for how far their question is from this one'),
        reason: text.describe('Why the questions are near or far'),
      }),
    })
    .optional(),
  datasets: z.array(dataset).default([]).describe('Each set of people once; none where nobody measured it'),
  excluded: z.array(excluded).default([]),
  awaited: z.array(awaited).default([]).describe('It would answer the question, and its result was not read'),
  alsoKnown: z.array(known).default([]).describe('Known, and not used: the site holds no summary of it'),
  wouldSettle: text.optional().describe('The paper to read first'),
  harms: harmsSchema,
  whoItMayNotSuit: text.describe('Our judgement'),
  searchedTo: text.describe('The month up to which was searched'),
  whatWouldChangeIt: text.describe('Which study or result would move the level'),
  confidence: text.optional().describe('What weighs most in the judgement, and what is doubted'),
  sources: z.array(bodySource).default([]),
  judges: z.array(judge).min(1).describe('Who judged, by role, without sight of each other'),
  history: z.array(change).min(1).describe('Every level it had, first to last'),
  reviewed: day.describe('The day it was last judged'),
  reviewBy,
  formerly,
});

export type Body = z.infer<typeof bodySchema>;
export type BodyDataset = Body['datasets'][number];
export type BodyEstimate = BodyDataset['estimates'][number];
