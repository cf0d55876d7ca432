import { z } from 'zod';
import { caseStudySchema } from '#schemas/case-study.ts';
import { criterionSchema } from '#schemas/criteria.ts';
import { listedOrganisationSchema } from '#schemas/directory.ts';
import { studyDesign } from '#schemas/design.ts';
import { direction } from '#schemas/direction.ts';
import { entrySchemas } from '#schemas/entries.ts';
import { evidenceSchema, outcomeSchema } from '#schemas/evidence.ts';
import { boardSchema, boardsSchema } from '#schemas/board.ts';
import { councilSchema, ruralClusters, type RuralCluster } from '#schemas/council.ts';
import { correctionSchema, factStatuses, type FactStatus } from '#schemas/correction.ts';
import { factSchema } from '#schemas/fact.ts';
import { costSchema, resultSchema } from '#schemas/figure.ts';
import { glossaryTermSchema } from '#schemas/glossary.ts';
import { certaintyLevels } from '#model/certainty.ts';
import { kindsIn, type Kind } from '#model/kinds.ts';
import { concerns } from '#model/strength.ts';
import { oneOf, reviewed, text } from '#schemas/basics.ts';
import { answerSchema } from '#schemas/answer.ts';
import { bodySchema } from '#schemas/body.ts';
import { readings, type Reading } from '#schemas/source.ts';
import { statementSchema } from '#schemas/list-page.ts';
import { livingNumberSchema } from '#schemas/living-number.ts';
import { measureSchema } from '#schemas/measure.ts';
import { fundingModelSchema, moneyFigureSchema } from '#schemas/money.ts';
import { needIndicatorSchema } from '#schemas/need.ts';
import { synthesisSchema } from '#schemas/synthesis.ts';
import { termSchema, vocabularyNames } from '#schemas/term.ts';
import { timelineEventSchema } from '#schemas/timeline.ts';

/** What every published record begins with. */
const row = {
  id: text.describe('The id of the record, unique in its file and the same from one edition to the next'),
  url: z.url().describe('The page of the record, or its place on a page'),
};

const level = z.enum(certaintyLevels).nullable();
const bodiesNamed = z.array(text).describe('The ids of the bodies of evidence whose question it helps to answer');
const bars = z
  .strictObject({
    bias: oneOf(concerns).describe('How much the way it was done could mislead'),
    precision: oneOf(concerns).describe('How much chance and small numbers could mislead'),
    directness: oneOf(concerns).describe('How far its people and its offer are from people who are referred'),
  })
  .describe('The strength of the study: the coded judgements, never better than its design and directness allow');
const ownDesign = studyDesign
  .nullable()
  .describe('The design behind this finding, its own where it has one; null where not stated');
const ofEntry = (kind: string) => text.describe(`The id of the ${kind} it belongs to`);

const findingRecord = outcomeSchema
  .omit({ formerly: true, strength: true })
  .extend({ design: ownDesign, strengthBars: bars, bodies: bodiesNamed });

const caseStudyRecord = z.strictObject({
  ...row,
  ...caseStudySchema.omit({ formerly: true, draft: true }).shape,
  results: z.array(resultSchema.omit({ formerly: true })).describe('Every figure reported for the scheme'),
  costs: z.array(costSchema.omit({ formerly: true })).describe('Every sum of money reported'),
});

const evidenceRecord = z.strictObject({
  ...row,
  ...evidenceSchema.omit({ formerly: true, draft: true }).shape,
  strengthBars: bars,
  bodies: bodiesNamed.describe('The ids of the bodies of evidence that use it, in them or beside them'),
  outcomes: z.array(findingRecord).describe('Every finding, with its own design and strength'),
});

const findingRow = z.strictObject({
  ...row,
  evidence: ofEntry('evidence summary'),
  title: text.describe('The title of the evidence summary'),
  activities: evidenceSchema.shape.activities,
  people: evidenceSchema.shape.people,
  country: evidenceSchema.shape.country,
  uk: evidenceSchema.shape.uk,
  ...findingRecord.omit({ id: true }).shape,
  reviewed,
});

const ofScheme = {
  ...row,
  caseStudy: ofEntry('case study'),
  title: text.describe('The title of the case study'),
  place: text.describe('The place as readers know it'),
};
const resultRow = z.strictObject({ ...ofScheme, ...resultSchema.omit({ id: true, formerly: true }).shape, reviewed });
const costRow = z.strictObject({ ...ofScheme, ...costSchema.omit({ id: true, formerly: true }).shape, reviewed });

const factRecord = z.strictObject({
  ...row,
  status: z
    .enum(Object.keys(factStatuses) as [FactStatus, ...FactStatus[]])
    .describe('current, corrected or withdrawn. A withdrawn fact is not to be used'),
  statusNote: text.nullable().describe('For a corrected or withdrawn fact: what was wrong, and what is right'),
  ...factSchema.omit({ formerly: true, draft: true }).shape,
  design: text.describe('How the figure came about, from what the fact is drawn from'),
  strengthBars: bars.nullable().describe('The strength of its study, for a finding about an effect; else null'),
  bodies: bodiesNamed,
  direction: direction.nullable().describe('Which way the finding points, for a finding about an effect; else null'),
  read: z
    .enum(Object.keys(readings) as [Reading, ...Reading[]])
    .nullable()
    .describe('How much of the source was read'),
  versionUrl: z.url().describe('The page of this version, which never changes'),
  reviewed: reviewed.describe('The day this version was published, when it was last read against its source'),
});

const listed = <T extends z.ZodObject>(item: T) =>
  z.strictObject({ ...row, ...item.omit({ id: true } as never).shape, reviewed });

const bodyRecord = z.strictObject({
  ...row,
  ...bodySchema.omit({ formerly: true }).shape,
  level: level.describe('The level of certainty as computed; null for a count or where nothing can be judged'),
  basis: z.string().nullable().describe('Whose level it is'),
  provisional: z.boolean().describe('True where the level may change, for the reasons given'),
  provisionalWhy: z.array(text).describe('Why the level is provisional: what was not judged or not read'),
});

const { restsOn: _restsOn, ...answerShape } = answerSchema.omit({ formerly: true }).shape;
const answerRecord = z.strictObject({
  ...row,
  ...answerShape,
  answer: text.describe('The answer in its sentences'),
  level: level.describe('The level of the first sentence: the lowest among its bodies; null where it rests on none'),
  sure: text.describe('How sure the first sentence is, in words'),
  bodies: z.array(text).describe('The ids of the bodies of evidence it rests on, in order'),
  pages: z.array(text).describe('The pages it rests on, where it is no question of effect'),
  ask: z
    .array(
      z.strictObject({ who: text.describe('Who can tell'), link: z.url().optional().describe('Where they are found') }),
    )
    .describe('Whom to ask, where nobody can answer from what is here'),
});

const strandRecord = z.strictObject({
  ...row,
  activity: text.describe('The activity'),
  answer: text.nullable().describe('The surest direct answer; null where none is judged'),
  answerBody: text.nullable().describe('The id of the body of evidence that gives it'),
  level: level.describe('How sure that answer is'),
  direction: direction.nullable().describe('Which way it points'),
  triedOn: text.nullable().describe('How people came to what that answer rests on'),
  outcomes: z.array(text).describe('Groups of outcomes with a direct body of evidence, each with its level'),
  indirect: z.array(text).describe('Ids of bodies of evidence that are indirect, and never the answer'),
  gaps: z.array(text).describe('Groups of outcomes without any body of evidence'),
  costs: z.array(text).describe('Running and unit costs, each with its role. Never to be added or ranked together'),
  schemesLed: z.number().int().describe('Case studies that name this activity first'),
  schemesStatingCost: z.number().int().describe('How many of these state a running or unit cost'),
  reach: z.array(text).describe('Of 100 people referred, how many came how far, scheme by scheme'),
  schemes: z.number().int().describe('Case studies with this activity'),
  councils: z.number().int().describe('Councils that these case studies name'),
  guidance: z.array(text).describe('What NICE or WHO say of it, with the date'),
});

/** The schema of a record of each file. */
export const records = {
  'case-studies': caseStudyRecord,
  'case-study-results': resultRow,
  'case-study-costs': costRow,
  answers: answerRecord,
  activities: strandRecord,
  bodies: bodyRecord,
  evidence: evidenceRecord,
  'evidence-findings': findingRow,
  facts: factRecord,
  corrections: z.strictObject({
    ...row,
    ...correctionSchema.omit({ id: true }).shape,
    concerns: z.string().regex(/^\//).describe('The address of the fact or page, from the root of the host'),
  }),
  timeline: listed(timelineEventSchema),
  organisations: listed(listedOrganisationSchema),
  measures: listed(measureSchema.omit({ kit: true })),
  costs: listed(moneyFigureSchema),
  'living-numbers': listed(livingNumberSchema),
  funding: listed(fundingModelSchema),
  'funding-statements': listed(statementSchema.extend({ group: text.describe('What the statement is about') })),
  criteria: listed(criterionSchema),
  syntheses: listed(synthesisSchema),
  glossary: listed(glossaryTermSchema),
  councils: z.strictObject({
    ...row,
    name: text.describe('The full name of the council or combined authority'),
    shortName: text.describe('The name of the place'),
    gss: councilSchema.shape.gss.describe('Its code in official statistics'),
    nation: councilSchema.shape.nation.describe('The nation it is in'),
    region: text.describe('The region of England, or the nation'),
    type: text.describe('Its type, as the source words it'),
    county: text.nullable().describe('The id of the county council that a district belongs to'),
    combinedAuthority: text.nullable().describe('The id of the combined authority it is in, if any'),
    population2020: z.number().nullable().describe('People, an estimate for 2020'),
    ruralCluster: z
      .enum(Object.keys(ruralClusters) as [RuralCluster, ...RuralCluster[]])
      .describe('How rural it is, from most urban to most rural'),
    deprivationFifth: z.number().int().min(1).max(5).describe('Fifth by deprivation, 1 the most deprived'),
  }),
  money: z.strictObject({
    ...row,
    role: costSchema.shape.role,
    base: text.nullable().describe('For a unit cost: the cost of one what'),
    scheme: text.describe('Whose sum it is'),
    statement: text.describe('What the sum is, in a sentence'),
    shown: text.describe('The sum as it is to be shown'),
    value: z.number().nullable().describe('The sum in pounds; empty where the source gives a range, or words'),
    valueLow: z.number().nullable().describe('The lower end, where the source gives a range'),
    valueHigh: z.number().nullable().describe('The upper end, where the source gives a range'),
    unit: text.describe('Pounds for what, or over what time'),
    year: text.describe('The year of the money'),
    activities: z.array(text).describe('What people did, by type; may be empty'),
    region: text.nullable().describe('The region or nation of the scheme; empty where the sum is of no one place'),
    quotedOnly: text.nullable().describe('The words it must be shown with, where its origin was not found'),
    reviewed,
  }),
  need: z.strictObject({
    ...row,
    council: text.describe('The id of the council'),
    name: text.describe('The full name of the council'),
    nation: councilSchema.shape.nation.describe('The nation it is in, with which alone it may be compared'),
    indicator: text.describe('The id of the indicator, which the file of indicators defines'),
    value: z.number().nullable().describe('The figure; empty where we hold none'),
    low: z.number().nullable().describe('Lower end of its 95% confidence interval'),
    high: z.number().nullable().describe('Upper end of its 95% confidence interval'),
    tooFewAsked: z.boolean().describe('True where the interval is so wide that the site does not show the figure'),
    blank: text.nullable().describe('Why there is no figure'),
    tenth: text.nullable().describe('For a rank: the tenth that it falls into, which is what the site shows'),
    ofNation: z.number().nullable().describe('The figure of the nation'),
    unit: needIndicatorSchema.shape.unit.describe('What it is counted in'),
    year: text.describe('Of when it is'),
    reviewed,
  }),
  boards: z.strictObject({
    ...row,
    board: text.describe('The id of the board'),
    name: boardSchema.shape.name,
    shortName: boardSchema.shape.shortName,
    gss: boardSchema.shape.gss,
    ods: boardSchema.shape.ods,
    began: boardSchema.shape.began,
    ended: boardSchema.shape.ended,
    council: text.describe('The code of the council'),
    councilName: text.describe('The name of the council'),
    councilGss: text.describe('The GSS code of the council'),
    areas: z.number().nullable().describe('How many of its small areas are in the board; null for the whole council'),
    areasOf: z.number().nullable().describe('How many small areas the council has; null where it is there as a whole'),
    areaFrom: text.describe('From or until when the board has this area: "as of April 2024", "since 1 April 2026"'),
    tookOverFrom: z.array(text).describe('The ids of the boards that it took over from'),
    followedBy: z.array(text).describe('The ids of the boards that took over from it'),
    attribution: boardsSchema.shape.attribution,
    caution: boardsSchema.shape.caution,
    reviewed,
  }),
  'need-indicators': listed(needIndicatorSchema.extend({ licence: text.describe('The licence of the figures') })),
  vocabulary: z.strictObject({
    id: row.id,
    url: row.url.optional(),
    vocabulary: z.enum(vocabularyNames).describe('The vocabulary of the term'),
    term: termSchema.shape.id,
    ...termSchema.omit({ id: true }).shape,
  }),
} satisfies Record<string, z.ZodType>;
export type FileName = keyof typeof records;

/** The kinds of page whose records are their fields and no more. */
export const plainKinds = kindsIn('data').filter((kind) => !Object.hasOwn(records, kind));

/** The schema of a record of each of these kinds: what its files say, but for the names they had before. */
export const plainRecords: ReadonlyMap<Kind, z.ZodType> = new Map(
  plainKinds.map((kind): [Kind, z.ZodType] => {
    const { formerly: _formerly, draft: _draft, ...shape } = (entrySchemas[kind] as z.ZodType as z.ZodObject).shape;
    return [kind, z.strictObject({ ...row, ...shape })];
  }),
);
