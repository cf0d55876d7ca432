import { z } from 'zod';
import { comparisons } from '#model/comparison.ts';
import { effectScales, intervalKinds } from '#model/scale.ts';
import { walesMarks } from '#model/wales.ts';
import { analysedSchema } from './analysed.ts';
import {
  anchor,
  draft,
  evidenceId,
  formerly,
  formerlyAnchors,
  list,
  oneOf,
  optional,
  orNull,
  printed,
  referenceId,
  reviewBy,
  reviewed,
  slug,
  someOf,
  text,
} from './basics.ts';
import { studyDesign } from './design.ts';
import { direction } from './direction.ts';
import { directnessOfActivity } from './directness.ts';
import { field, fields } from './fields.ts';
import { harmsSchema } from './harms.ts';
import { reading, sources } from './source.ts';
import { strengthSchema } from './strength.ts';
import { term } from './term.ts';

const sample = fields({
  value: field(orNull(z.number().int().positive()), {
    label: 'How many',
    help: 'How many, or null where not stated',
    example: 196,
  }),
  unit: field(text, {
    label: 'Of what',
    help: 'Of what: participants, studies, practices',
    example: 'participants',
    prose: false,
  }),
  note: field(orNull(text), {
    label: 'Note on the number',
    help: 'What a reader should know of the number',
    example: 'all of them in Wales',
  }),
});

/** Bodies whose recommendations the strand table names. */
export const guidanceBodies = { NICE: 'NICE', WHO: 'WHO' } as const;

/** What a body that gives guidance says of the activities of the entry. */
const guidance = fields({
  by: field(oneOf(guidanceBodies), { label: 'Who says it', help: 'The body that gives the guidance' }),
  dated: field(printed, { label: 'Date', help: 'When it was published, as printed', example: 'September 2014' }),
  activities: field(someOf(term('activities')), {
    label: 'Activities',
    help: 'The activities of which it says so',
    example: ['walking'],
  }),
  says: field(text.max(60), {
    label: 'What it says',
    help: 'In a few words, for a cell of a table',
    example: 'Not for healthy inactive people',
    prose: false,
  }),
});

/** A number kept as printed, so that 1.30 stays 1.30. */
const printedNumber = z
  .string({ error: "write the number in quotes, so that '1.30' keeps its last nought" })
  .regex(/^-?\d[\d,]*(\.\d+)?$/, {
    error: "only digits, a point and a minus sign, for example '0.99'",
  });

const effect = fields({
  measure: field(text, {
    label: 'What the number is',
    help: 'What the number is: odds ratio, mean difference, completion',
    example: 'Odds ratio',
  }),
  scale: field(oneOf(effectScales), {
    label: 'How it is read',
    help: 'ratio: 1 means no difference; difference: 0 means no difference between groups; other: a change within one group, a coefficient, a count or a test',
  }),
  valueText: field(printed, {
    label: 'Number as shown',
    help: 'The number exactly as it is to be shown',
    example: '1.19',
  }),
  value: field(orNull(z.number()), {
    label: 'Number',
    help: 'The number, where it is a single one',
    example: 1.19,
  }),
  ciLow: field(orNull(printedNumber), {
    label: 'Interval from',
    help: 'Lower end of the 95% interval',
    example: '0.99',
  }),
  ciHigh: field(orNull(printedNumber), {
    label: 'Interval to',
    help: 'Upper end of the 95% interval',
    example: '1.43',
  }),
  interval: field(oneOf(intervalKinds).default('confidence'), {
    label: 'Kind of interval',
    help: 'credible where the source reports a Bayesian credible interval',
  }),
  p: field(orNull(text), { label: 'P value', help: 'The p value as printed', example: 'p = 0.07' }),
  analysed: field(optional(analysedSchema), {
    label: 'Number analysed',
    usual: true,
    help: 'Needed with an interval: how many were analysed for this figure, or null where it was not read',
  }),
  everyday: field(optional(text), {
    label: 'In everyday units',
    help: 'The size in everyday units (minutes, points of a scale, of 100 people), or why not',
    example: 'About 12 more minutes a week',
  }),
  note: field(orNull(text), {
    label: 'Note on the number',
    help: 'Anything needed to read the number rightly',
    example: 'after twelve months',
  }),
});

/** One finding. It wears its own study, design and strength where it has them, never its file's. */
export const outcomeSchema = fields({
  id: field(anchor, {
    label: 'Id',
    help: 'A short name for this finding, unique on the page; links to it use it',
    example: 'activity-at-12-months',
    asked: false,
  }),
  outcome: field(term('outcomes'), {
    label: 'Outcome',
    help: 'What was looked at: a term of content/vocabulary/outcomes/',
    early: true,
  }),
  direction,
  finding: field(text, {
    label: 'Finding',
    early: true,
    help: 'What was found, in one or two plain sentences',
    example: 'Activity did not differ between the groups after twelve months.',
    claims: 'item',
  }),
  effect: field(orNull(effect), {
    label: 'Figures',
    help: 'The figures, or null where the source gives words only',
  }),
  source: referenceId,
  study: field(optional(text), {
    label: 'Another study',
    help: 'Only for a finding of another study: which',
    example: 'Harrison and others, 2005',
  }),
  design: field(studyDesign.nullable().optional(), {
    label: 'Design of the finding',
    help: "Only where it differs from the entry's: the design of this finding; null where not stated",
  }),
  sample: field(optional(sample), {
    label: 'Sample of the finding',
    help: "Only where it differs from the entry's",
  }),
  strength: field(optional(strengthSchema), {
    label: 'Strength of the finding',
    help: "Only where it differs from the entry's: the judgements for this finding",
  }),
  formerly: formerlyAnchors,
  notAnEffect: field(z.boolean().default(false), {
    label: 'Says nothing about an effect',
    help: 'True for norms, descriptions and recommendations, which say nothing about an effect',
  }),
});

export const ukCoverage = {
  all: 'United Kingdom',
  some: 'Partly United Kingdom',
  none: 'Outside the United Kingdom',
  'not stated': 'Countries not stated',
} as const;

/** One study, review or report. The text below the front matter, if any, tells more of how it was done. */
export const evidenceSchema = fields({
  title: field(text, {
    label: 'Title',
    early: true,
    help: 'The finding in one line, weak or null findings too',
    example: 'Walking groups: no difference in activity after a year',
    group: 'Heading',
    claims: 'entry',
  }),
  summary: field(text.max(400), {
    label: 'Summary',
    early: true,
    help: 'Two or three plain sentences: what was found, how sure we are',
    example: 'People sent to walks were as active as those who were not. The trial was small.',
    group: 'Heading',
    claims: 'entry',
  }),
  reference: field(referenceId, {
    label: 'Publication',
    early: true,
    help: 'The main publication; the first source where nothing else is said',
    example: 'a-source',
    group: 'Where it comes from',
    readAt: 1,
  }),
  design: field(studyDesign, {
    label: 'Design',
    early: true,
    help: 'The design of the study',
    group: 'How it was studied',
  }),
  guidance: field(optional(guidance), {
    label: 'Guidance',
    help: 'Only for a publication in which NICE or WHO say what they think of its activities',
    group: 'What it means',
  }),
  designNote: field(optional(text), {
    label: 'Note on the design',
    help: 'What a reader should know of the design',
    example: 'Practices, not people, were drawn by lot',
    group: 'How it was studied',
    figures: 'stated',
  }),
  setting: field(text, {
    label: 'Setting',
    help: 'Where the activity happened',
    example: 'Leisure centres',
    group: 'Where and who',
  }),
  country: field(text, {
    label: 'Country',
    help: 'The country or countries',
    example: 'England, UK',
    group: 'Where and who',
  }),
  uk: field(oneOf(ukCoverage), {
    label: 'United Kingdom',
    help: 'Does it speak of the United Kingdom?',
    group: 'Where and who',
  }),
  wales: field(oneOf(walesMarks), {
    label: 'Wales',
    help: 'What a reader in Wales should know: included only where people or places in Wales were studied; not told apart where a study of the whole United Kingdom gives no figures for Wales; not known where no country is stated or none is in the United Kingdom',
    group: 'Where and who',
  }),
  population: field(text, {
    label: 'Who was studied',
    help: 'Who was studied',
    example: 'Adults with high blood pressure',
    group: 'Where and who',
    figures: 'stated',
  }),
  people: field(list(term('people')), {
    label: 'People',
    help: 'Who was studied, by group',
    example: ['adults'],
    group: 'Where and who',
  }),
  activities: field(someOf(term('activities')), {
    label: 'Activities',
    early: true,
    help: 'What people did, by type',
    example: ['walking'],
    group: 'What people did',
  }),
  comparator: field(text, {
    label: 'Compared with',
    help: 'What the activity was compared with, or that there was no comparison',
    example: 'Usual care',
    group: 'How it was studied',
  }),
  comparison: field(oneOf(comparisons), {
    label: 'Were people compared with others?',
    early: true,
    help: 'yes where people in the activity were compared with people who were not in it, or in something else; no where there was nobody to compare with, the same people before and after included; varies for a review of studies of both kinds; not of people where the study is about something else: a model, a count, a survey, guidance',
    group: 'How it was studied',
  }),
  sample: field(sample, {
    label: 'Sample',
    help: 'How many were studied',
    group: 'How it was studied',
    figures: 'stated',
  }),
  followUp: field(text, {
    label: 'Followed for',
    help: 'How long people were followed',
    example: 'Twelve months',
    group: 'How it was studied',
    figures: 'stated',
  }),
  outcomes: field(someOf(outcomeSchema), {
    label: 'Findings',
    early: true,
    help: 'Every finding',
    group: 'Figures',
    figures: 'own',
    readAt: 2,
  }),
  strength: field(strengthSchema, {
    label: 'Strength',
    help: 'How strong one study is: coded judgements. How sure we are is judged for a body of evidence',
    group: 'How it was studied',
  }),
  harms: field(harmsSchema, {
    label: 'Harms',
    help: 'Adverse events, injuries, people who left because of it. Shown always',
    group: 'Figures',
  }),
  directness: field(someOf(directnessOfActivity), {
    label: 'How people came to it',
    early: true,
    help: 'How direct it is for each of its activities: were people sent to it, or offered it?',
    group: 'How it was studied',
  }),
  datasets: field(someOf(slug), {
    label: 'Sets of people',
    early: true,
    help: 'The set of people it rests on, the same id in every paper on them, so that they count once',
    example: ['the-walking-trial'],
    group: 'How it was studied',
  }),
  inside: field(
    list(
      fields({
        review: evidenceId,
        sure: field(z.enum(['seen in its list', 'likely, lists not compared']), {
          label: 'How sure',
          help: 'How that is known',
        }),
      }),
    ),
    {
      label: 'In reviews',
      help: 'Reviews that hold this study, so that both are not counted',
      group: 'How it was studied',
    },
  ),
  fundingOrConflicts: field(text, {
    label: 'Who paid, and interests',
    help: 'Who paid for the study and what interests its authors had',
    example: 'Paid by the National Institute for Health and Care Research',
    group: 'Where it comes from',
  }),
  limitations: field(someOf(text), {
    label: 'Limits',
    early: true,
    help: 'What weakens the findings',
    example: ['A third of the people were not asked again.'],
    group: 'What it means',
    cites: true,
    readAt: 3,
  }),
  meaning: field(text, {
    label: 'What it means for a council',
    early: true,
    help: 'What it means for a council',
    example: 'Walks alone are not known to keep people active for a year.',
    group: 'What it means',
    cites: true,
    claims: 'entry',
    readAt: 4,
  }),
  whatWeRead: field(reading, {
    label: 'What was read',
    help: 'How much of the source was read',
    group: 'Where it comes from',
  }),
  readingNote: field(text, {
    label: 'What was read, in words',
    help: 'How much we read, in a sentence',
    example: 'We read the abstract on PubMed, not the paper.',
    group: 'Where it comes from',
  }),
  linkNote: field(optional(text), {
    label: 'Note on the links',
    help: 'Where the links lead, if not to the publication itself',
    example: 'The link leads to the abstract.',
    group: 'Where it comes from',
  }),
  related: field(list(evidenceId), {
    label: 'To read with it',
    help: 'Other evidence summaries a reader should see with this one',
    example: ['another-study'],
    group: 'Where it comes from',
  }),
  sources,
  reviewed,
  reviewBy,
  formerly,
  draft,
});

export type Evidence = z.infer<typeof evidenceSchema>;
export type Outcome = z.infer<typeof outcomeSchema>;
export type Effect = z.infer<typeof effect>;
