import { z } from 'zod';
import { concerns, grounds, strengthQuestions } from '#model/strength.ts';
import { oneOf, text } from './basics.ts';

const judgement = (question: string) =>
  z.strictObject({
    concern: oneOf(concerns).describe('few, some or serious; "not judged" where nobody could tell'),
    reason: text.describe(`Why, in one line: ${question}`),
  });

export const strengthSchema = z
  .strictObject({
    restsOn: oneOf(grounds).describe('What the result rests on'),
    bias: judgement(strengthQuestions.bias.question),
    precision: judgement(strengthQuestions.precision.question),
    directness: judgement(strengthQuestions.directness.question),
    agreement: judgement('Only for a review: do its studies agree?').optional(),
    missingStudies: judgement('Only for a review: might studies with other results be missing?').optional(),
    summary: text.describe('What weighs most, in one or two plain sentences. No level: certainty belongs to bodies'),
    ownGrade: text.optional().describe("Only where the source graded itself: what it said, shown as the source's own"),
  })
  .describe('How strong one study is: coded judgements. How sure we are is judged for a body of evidence');

export type Strength = z.infer<typeof strengthSchema>;
