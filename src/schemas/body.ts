import { z } from 'zod';
import { certaintyLevels, readingsOfBodies, starts } from '#model/certainty.ts';
import {
  anchor,
  asQuestion,
  day,
  evidenceId,
  formerly,
  list,
  oneOf,
  optional,
  orNull,
  pointer,
  reviewBy,
  someOf,
  text,
  webAddress,
} from './basics.ts';
import { direction, lean } from './direction.ts';
import { directness } from './directness.ts';
import { field, fields, type FieldMeta } from './fields.ts';
import { harmsSchema } from './harms.ts';
import { term } from './term.ts';

const bodyId = pointer('bodies', 'A file name in content/bodies/, without .yaml', 'Body of evidence');
const level = z.enum(certaintyLevels);

/** A text with its name, what belongs there and an example. */
const words = (label: string, help: string, example: string, more: Partial<FieldMeta> = {}) =>
  field(text, { label, help, example, ...more });
const wordsOrNone = (label: string, help: string, example: string, more: Partial<FieldMeta> = {}) =>
  field(optional(text), { label, help, example, ...more });

const read = wordsOrNone('What was read', 'How much of it was read', 'the abstract');
const url = field(optional(webAddress), {
  label: 'Address',
  help: 'Where it is found',
  example: 'https://example.org/study',
});
const citation = words('Citation', 'Who, where and when', 'Example and others, 2019', { prose: false });

/** A step down of one domain. Zero means judged and found sound; null means that nobody judged it. */
const domain = (label: string, help: string) =>
  field(
    fields({
      steps: field(z.union([z.literal(0), z.literal(1), z.literal(2), z.literal('na'), z.null()]), {
        label: 'Steps down',
        help: '0, 1 or 2 steps down; na where the question does not apply; null where it was not judged',
        example: 1,
      }),
      reason: words('Reason', 'Why, in one line', 'Most people knew which group they were in'),
    }),
    { label, help },
  );

/** A number kept as printed, so that 1.30 stays 1.30. */
const printed = z
  .string({ error: "write the number in quotes, so that '1.30' keeps its last nought" })
  .regex(/^-?\d[\d,]*(\.\d+)?$/, { error: "only digits, a point and a minus sign, for example '0.99'" });

const analysed = field(orNull(z.number().int()), {
  label: 'Number analysed',
  help: 'How many people stand behind it; null where that was not read',
  example: 196,
});

/** An effect with its interval, as it is drawn. */
const estimate = fields({
  label: wordsOrNone(
    'Which effect',
    'Which of several effects of the dataset this is: after three months, for example',
    'after three months',
    { prose: false },
  ),
  measure: words(
    'What the number is',
    'What the number is: minutes a week, odds ratio, standardised mean difference',
    'odds ratio',
    { prose: false },
  ),
  scale: field(z.enum(['difference', 'ratio']), {
    label: 'How it is read',
    help: 'A difference is drawn around 0, a ratio around 1',
    example: 'ratio',
  }),
  better: field(z.enum(['higher', 'lower']), {
    label: 'Which way is better',
    help: 'Which side is the favourable one',
    example: 'higher',
    unseen: 'it is drawn',
  }),
  value: field(printed, { label: 'Number', help: 'The number as printed', example: '1.19' }),
  low: field(printed, { label: 'Interval from', help: 'Lower end of the 95% confidence interval', example: '0.99' }),
  high: field(printed, { label: 'Interval to', help: 'Upper end of the 95% confidence interval', example: '1.43' }),
  analysed,
});

/** A study that the site holds no summary of yet. */
const unwritten = fields({ citation, url });

/** One set of people followed together. Papers on them share its id, in every body. */
const dataset = fields({
  id: field(anchor, {
    label: 'Id',
    help: 'The same id in every file for the same people',
    example: 'the-walking-trial',
    unseen: 'it is an address',
  }),
  evidence: field(list(evidenceId), {
    label: 'Evidence summaries',
    help: 'The evidence summaries that report on it',
    example: ['a-study'],
  }),
  findings: field(z.array(anchor).optional(), {
    label: 'Findings on this question',
    help: 'Only where a summary has findings with the same outcome on other questions: the ids of those on this one; an empty list where none compares like with like',
    example: ['loneliness-at-12-weeks'],
    unseen: 'it is an address',
  }),
  unwritten: field(list(unwritten), {
    label: 'Not summarised yet',
    help: 'Only where the site holds no summary of it yet',
  }),
  design: words('Design', 'How it was done', 'Randomised trial'),
  nAnalysed: field(orNull(z.number().int()), {
    label: 'Number analysed',
    help: 'The number behind this result; null where it was not read',
    example: 196,
  }),
  country: words('Country', 'Where it was done', 'England', { prose: false }),
  recruited: words('How people came to it', 'How people came to it', 'Sent by their surgery'),
  directness,
  direction: field(orNull(direction), {
    label: 'Direction',
    help: 'Which way it points; null where its result was not read',
  }),
  effect: words(
    'What it found',
    'What it found, with figures and interval as printed',
    'Odds ratio 1.19 (0.99 to 1.43)',
  ),
  naturalUnits: wordsOrNone('In everyday units', 'The same in everyday units', 'About 12 more minutes a week'),
  estimates: field(list(estimate), { label: 'Estimates', help: 'Effects with an interval, as they are drawn' }),
  inReview: words('In reviews', 'Whether a review holds it, or that nobody compared', 'Nobody compared the lists'),
  place: field(z.enum(['in the body', 'beside it']), {
    label: 'Place',
    help: 'In the body, or beside it and moving no level',
    example: 'in the body',
    unseen: 'each place is a list of its own',
  }),
  placeNote: wordsOrNone('Why beside it', 'Only beside it: why', 'Its people came by themselves'),
  note: wordsOrNone('Note', 'What a reader should know of it', 'It closed early'),
});

const excluded = fields({
  evidence: evidenceId,
  why: words('Why', 'Why it does not answer the question', 'It compared two kinds of walk'),
});

const awaited = fields({
  what: words('What', 'Which study or result', 'A trial of walks in Wales'),
  why: words('What is known', 'What is known of it so far', 'Its protocol is out'),
  evidence: field(optional(evidenceId), {
    label: 'Evidence summary',
    help: 'The evidence summary on it, where there is one',
    example: 'a-study',
  }),
  url,
});

const known = fields({
  citation,
  finding: wordsOrNone('Finding', 'What was read of it', 'Activity did not differ'),
  read,
  url,
});

const judge = fields({
  role: field(z.enum(['first reader', 'second reader']), {
    label: 'Role',
    help: 'Each judged without sight of the other',
    example: 'first reader',
  }),
  date: field(day, { label: 'Day', help: 'The day it was judged', example: '2026-11-23' }),
  level: field(orNull(level), { label: 'Level', help: 'The level that this reader gave', example: 'low' }),
  direction: field(direction.nullable().optional(), {
    label: 'Direction',
    help: 'The direction that this reader gave, where it was recorded',
  }),
  agreed: field(optional(z.boolean()), {
    label: 'Agreed',
    help: 'Only for the second reader: level and direction the same as the first',
    example: true,
  }),
  outcome: wordsOrNone('What became of it', 'What became of a disagreement', 'The lower level stands'),
});

const change = fields({
  date: field(day, { label: 'Day', help: 'The day it changed', example: '2026-11-23' }),
  from: field(orNull(level), {
    label: 'Level before',
    help: 'The level before; null where there was none',
    example: null,
  }),
  to: field(orNull(level), { label: 'Level from then', help: 'The level from that day', example: 'low' }),
  why: words('Why', 'Why it changed', 'First judged'),
});

const threshold = fields({
  scale: words('Scale', 'The scale on which the change is measured', 'SWEMWBS', { prose: false }),
  value: words('Size', 'The size of change that matters', '1 to 3 points', { prose: false }),
  kind: words('Kind', 'Between groups, or one person’s change', 'One person’s change', { prose: false }),
  source: words('Source', 'Who says so', 'Example and others, 2012', { prose: false }),
  read,
});

/** A source of a body, with what was read of it. */
const bodySource = fields({
  cite: words('Citation', 'Who, where and when', 'Example and others, 2019', { prose: false }),
  url,
  read: words('What was read', 'How much of it was read', 'the abstract'),
});

const up = fields({
  steps: field(z.union([z.literal(0), z.literal(1), z.literal(2)]), {
    label: 'Steps up',
    help: 'How many levels it goes up (0 to 2)',
    example: 0,
  }),
  reason: words('Reason', 'Why it goes up, or that there is no reason to', 'No reason to'),
});

const authorsGrade = fields({
  level: field(level, { label: 'Level', help: 'The level that the authors gave', example: 'low' }),
  printed: words('As printed', 'The rating as printed', 'low certainty'),
  by: words('By', 'Whose rating it is', 'Example and others, 2020', { prose: false }),
  stands: field(z.boolean(), {
    label: 'Stands',
    help: 'False for mere wording, or where another review is closer',
  }),
  distance: field(
    fields({
      steps: field(z.number().int().min(0).max(2), {
        label: 'Steps down',
        help: 'How many levels lower it is for our question (0 to 2)',
        example: 0,
      }),
      reason: words('Reason', 'Why, in one line', 'Its question is ours'),
    }),
    { label: 'Distance', help: 'How far its question is from ours' },
  ),
});

const domains = fields({
  riskOfBias: domain('Risk of bias', 'Could the way the studies were done mislead?'),
  inconsistency: domain('Inconsistency', 'Do the studies agree?'),
  indirectness: domain('Indirectness', 'Are people, activity and outcome those of the question?'),
  imprecision: domain('Imprecision', 'Is the interval narrow enough, and are there enough people?'),
  publicationBias: domain('Publication bias', 'Might studies with other results be missing?'),
});

/**
 * One question that holds a decision, with all the evidence on it. The file name is the last part of its address.
 * The level stands here to be checked: src/model/certainty.ts computes it from the judgements.
 */
export const bodySchema = fields({
  question: field(asQuestion, {
    label: 'Question',
    help: 'The question, with its activity and its one outcome',
    example: 'Do walking groups keep people active?',
    group: 'Heading',
  }),
  kind: field(z.enum(['effect', 'economic', 'descriptive']), {
    label: 'Kind',
    help: 'A count is descriptive: it has no level',
    example: 'effect',
    group: 'Heading',
    unseen: 'its page says the level, or that there can be none',
  }),
  activity: field(term('activities'), {
    label: 'Activity',
    help: 'What people did, by type',
    group: 'What people did',
  }),
  outcome: field(term('outcomes'), {
    label: 'Outcome',
    help: 'The one outcome of the question',
    group: 'What people did',
  }),
  outcomeMeasured: words('How it was measured', 'How the outcome was measured', 'Minutes of activity a week', {
    group: 'How it was studied',
  }),
  population: words('People', 'Whose question it is', 'Adults', { group: 'Where and who' }),
  comparator: words('Against what', 'Against what', 'No walking group', { group: 'How it was studied' }),
  level: field(orNull(level), {
    label: 'Level',
    help: 'The level as computed; null for a count or where nothing can be judged',
    example: 'low',
    group: 'How it was studied',
  }),
  direction: field(orNull(direction), {
    label: 'Direction',
    help: 'Which way all of it points; null for a count or where nothing can be judged',
    group: 'How it was studied',
  }),
  directionNote: wordsOrNone(
    'Note on the direction',
    'For "little or no difference": what the interval leaves open',
    'A small benefit is still possible',
    { group: 'How it was studied' },
  ),
  lean: field(orNull(lean), {
    label: 'Lean',
    help: 'Only at very low: which way it leans',
    group: 'How it was studied',
    unseen: 'the page says after "leans" which way',
  }),
  sentence: words(
    'Answer',
    'The answer in one sentence of at most 25 words, in the words of its level',
    'Walking groups may make little difference to how active people are.',
    { group: 'Heading' },
  ),
  rowLine: field(text.max(40), {
    label: 'Answer for a table',
    help: 'The answer for a table cell',
    example: 'May make little difference',
    group: 'Heading',
    prose: false,
    unseen: 'it stands in the table of activities',
  }),
  soWhat: words(
    'So what',
    'What a council can take from it; it recommends nothing below moderate',
    'Measure it if you run one.',
    { group: 'What it means' },
  ),
  effectRange: words('Range of effects', 'The range of effects, with intervals', 'From -4 to 30 minutes a week', {
    group: 'Figures',
  }),
  naturalUnits: wordsOrNone(
    'In everyday units',
    'The size in everyday units, or why there is none',
    'About 12 more minutes a week',
    { group: 'Figures' },
  ),
  thresholds: field(list(threshold), {
    label: 'What size matters',
    help: 'What size of change matters, and for whom',
    group: 'Figures',
  }),
  read: field(oneOf(readingsOfBodies), {
    label: 'What was read',
    help: 'How much of the studies was read',
    group: 'Where it comes from',
    unseen: 'the page says it in longer words',
  }),
  start: field(oneOf(starts), {
    label: 'Start',
    help: 'The best design that answers the question',
    group: 'How it was studied',
    unseen: 'the table of judgements names the design by its label',
  }),
  fedBy: field(optional(bodyId), {
    label: 'Fed by',
    help: 'Only for a model: the body whose effect goes into it',
    example: 'another-body',
    group: 'How it was studied',
  }),
  cannotJudge: wordsOrNone(
    'Why it cannot be judged',
    'Where nothing measured it against anything: why no level can be given',
    'Nobody measured it against anything',
    { group: 'How it was studied' },
  ),
  domains: field(domains, {
    label: 'Judgements',
    help: 'The steps down, domain by domain',
    group: 'How it was studied',
  }),
  up: field(up, { label: 'Raised', help: 'Reasons to raise the level', group: 'How it was studied' }),
  authorsGrade: field(optional(authorsGrade), {
    label: 'Rating by authors',
    help: 'Only where authors of a review rated the evidence themselves',
    group: 'How it was studied',
  }),
  datasets: field(list(dataset), {
    label: 'Sets of people',
    help: 'Each set of people once; none where nobody measured it',
    group: 'Figures',
    figures: 'own',
  }),
  excluded: field(list(excluded), {
    label: 'Left out',
    help: 'Evidence summaries that do not answer the question',
    group: 'How it was studied',
  }),
  awaited: field(list(awaited), {
    label: 'Awaited',
    help: 'It would answer the question, and its result was not read',
    group: 'How it was studied',
  }),
  alsoKnown: field(list(known), {
    label: 'Also known',
    help: 'Known, and not used: the site holds no summary of it',
    group: 'How it was studied',
  }),
  wouldSettle: wordsOrNone('To read first', 'The paper to read first', 'The full report of the trial', {
    group: 'What it means',
  }),
  harms: field(harmsSchema, {
    label: 'Harms',
    help: 'Adverse events, injuries, people who left because of it. Shown always',
    group: 'What it means',
  }),
  whoItMayNotSuit: words(
    'Whom it may not suit',
    'Our judgement; or "Not studied.", "Not read." or "Does not apply."',
    'People who cannot walk far',
    {
      group: 'What it means',
    },
  ),
  searchedTo: words('Searched to', 'How far the search for studies went', 'November 2026', {
    group: 'Keeping it up to date',
  }),
  whatWouldChangeIt: words(
    'What would change it',
    'What would change the level',
    'A trial of a year with more people',
    {
      group: 'What it means',
    },
  ),
  confidence: wordsOrNone(
    'What weighs most',
    'What weighs most in the judgement, and what is doubted',
    'The one large trial',
    { group: 'How it was studied' },
  ),
  sources: field(list(bodySource), {
    label: 'Sources',
    help: 'Every source of the body, with what was read of it',
    group: 'Where it comes from',
  }),
  judges: field(someOf(judge), {
    label: 'Who judged',
    help: 'Who judged, by role, without sight of each other',
    group: 'Keeping it up to date',
  }),
  history: field(someOf(change), {
    label: 'Levels it had',
    help: 'Every level it had, first to last',
    group: 'Keeping it up to date',
  }),
  reviewed: field(day, {
    label: 'Last judged',
    help: 'The day it was last judged',
    example: '2026-11-23',
    group: 'Keeping it up to date',
  }),
  reviewBy,
  formerly,
});

export type Body = z.infer<typeof bodySchema>;
export type BodyDataset = Body['datasets'][number];
export type BodyEstimate = BodyDataset['estimates'][number];
