import type { z } from 'zod';
import { concerns, grounds, strengthQuestions } from '#model/strength.ts';
import { oneOf, optional, text } from './basics.ts';
import { field, fields } from './fields.ts';

const judgementOf = (question: string) =>
  fields({
    concern: field(oneOf(concerns), {
      label: 'Concern',
      help: 'few, some or serious; "not judged" where nobody could tell',
    }),
    reason: field(text, {
      label: 'Reason',
      help: `Why, in one line: ${question}`,
      example: 'A third of the people were not asked again',
    }),
  });
const judgement = (label: string, question: string) => field(judgementOf(question), { label, help: question });
const ofReview = (label: string, question: string) => field(optional(judgementOf(question)), { label, help: question });

export const strengthSchema = fields({
  restsOn: field(oneOf(grounds), { label: 'Rests on', early: true, help: 'What the result rests on' }),
  bias: judgement('Bias', strengthQuestions.bias.question),
  precision: judgement('Precision', strengthQuestions.precision.question),
  directness: judgement('Directness', strengthQuestions.directness.question),
  agreement: ofReview('Agreement', 'Only for a review: do its studies agree?'),
  missingStudies: ofReview('Missing studies', 'Only for a review: might studies with other results be missing?'),
  summary: field(text, {
    label: 'Strength in words',
    help: 'What weighs most, in one or two plain sentences. No level: certainty belongs to bodies',
    example: 'A small trial, and many people were lost to it.',
  }),
  ownGrade: field(optional(text), {
    label: "The source's own grade",
    help: "Only where the source graded itself: what it said, shown as the source's own",
    example: 'The authors graded it as low.',
  }),
}).meta({
  description: 'How strong one study is: coded judgements. How sure we are is judged for a body of evidence',
});

export type Strength = z.infer<typeof strengthSchema>;
