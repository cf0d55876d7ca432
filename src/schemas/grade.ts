import { z } from 'zod';
import { domains, startingPoints } from '#model/grade.ts';
import { oneOf, text } from './basics.ts';

const judgement = (what: string) =>
  z.strictObject({
    steps: z.number().int().min(0).max(3).describe('How many levels the grade goes down (0 to 3)'),
    reason: text.describe(`Why, in one line: ${what}`),
  });

export const gradeSchema = z
  .strictObject({
    restsOn: oneOf(startingPoints).describe('What kind of study the finding rests on; it sets where the grade starts'),
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
