import { z } from 'zod';
import { text } from './basics.ts';

/** Levels of certainty, lowest first: the four of GRADE. */
export const certaintyLevels = ['very low', 'low', 'moderate', 'high'] as const;
export type Certainty = (typeof certaintyLevels)[number];

/** What kind of study the finding rests on, and the level at which its grade starts. */
export const startingPoints = {
  'randomised trials': 'high',
  'studies without randomisation': 'low',
  'models, opinion or single reports': 'very low',
} as const satisfies Record<string, Certainty>;
export type RestsOn = keyof typeof startingPoints;

/** The five GRADE domains that can lower a grade, with the question each one asks. */
export const domains = {
  riskOfBias: { label: 'Risk of bias', question: 'Could the way the study was done have produced the result?' },
  inconsistency: { label: 'Inconsistency', question: 'Do the studies disagree with each other?' },
  indirectness: { label: 'Indirectness', question: 'Were the people, place or activity different from ours?' },
  imprecision: { label: 'Imprecision', question: 'Are there too few people, or is the range too wide?' },
  publicationBias: { label: 'Publication bias', question: 'Might studies with other results be missing?' },
} as const;
export type Domain = keyof typeof domains;

const judgement = (what: string) =>
  z.strictObject({
    steps: z.number().int().min(0).max(3).describe('How many levels the grade goes down (0 to 3)'),
    reason: text.describe(`Why, in one line: ${what}`),
  });

export const gradeSchema = z
  .strictObject({
    restsOn: z
      .enum(Object.keys(startingPoints) as [RestsOn, ...RestsOn[]])
      .describe('What kind of study the finding rests on; it sets where the grade starts'),
    riskOfBias: judgement(domains.riskOfBias.question),
    inconsistency: judgement(domains.inconsistency.question),
    indirectness: judgement(domains.indirectness.question),
    imprecision: judgement(domains.imprecision.question),
    publicationBias: judgement(domains.publicationBias.question),
    up: z
      .strictObject({
        steps: z.number().int().min(0).max(2).describe('How many levels the grade goes up (0 to 2)'),
        reason: text.describe('Why it goes up, or that there is no reason to'),
      })
      .describe('Reasons to raise the grade: a very large effect, for example'),
    summary: text.describe('The reason for the grade in one or two plain sentences'),
    ownGrade: text.optional().describe("Only where the source graded itself: what it said, shown as the source's own"),
  })
  .describe('Judgements in the GRADE domains. The level of certainty is computed from them, never typed');

export type Grade = z.infer<typeof gradeSchema>;

/**
 * The level of certainty that follows from the kind of study and the domain judgements.
 *
 * Start at high for randomised trials, low for studies without randomisation and very low for models
 * and opinion; take off the steps of the five domains; add the steps up; stay between very low and high.
 * Method: GRADE (Guyatt and others, BMJ 2008;336:924), applied here to single studies as well as to bodies of evidence.
 */
export function certaintyOf(grade: Grade): Certainty {
  const start = certaintyLevels.indexOf(startingPoints[grade.restsOn]);
  const down = (Object.keys(domains) as Domain[]).reduce((sum, domain) => sum + grade[domain].steps, 0);
  const level = Math.min(certaintyLevels.length - 1, Math.max(0, start + grade.up.steps - down));
  return certaintyLevels[level]!;
}
