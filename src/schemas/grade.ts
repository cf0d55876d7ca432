import { z } from 'zod';
import { domains, startingPoints } from '#model/grade.ts';
import { oneOf, optional, text } from './basics.ts';
import { field, fields } from './fields.ts';

const judgement = ({ label, question }: { label: string; question: string }) =>
  field(
    fields({
      steps: field(z.number().int().min(0).max(3), {
        label: 'Steps down',
        help: 'How many levels the grade goes down (0 to 3)',
        example: 1,
      }),
      reason: field(text, {
        label: 'Reason',
        help: `Why, in one line: ${question}`,
        example: 'A third of the people were not asked again',
      }),
    }),
    { label, help: question },
  );

export const gradeSchema = fields({
  restsOn: field(oneOf(startingPoints), {
    label: 'Rests on',
    help: 'What kind of study the finding rests on; it sets where the grade starts',
  }),
  riskOfBias: judgement(domains.riskOfBias),
  inconsistency: judgement(domains.inconsistency),
  indirectness: judgement(domains.indirectness),
  imprecision: judgement(domains.imprecision),
  publicationBias: judgement(domains.publicationBias),
  up: field(
    fields({
      steps: field(z.number().int().min(0).max(2), {
        label: 'Steps up',
        help: 'How many levels the grade goes up (0 to 2)',
        example: 0,
      }),
      reason: field(text, {
        label: 'Reason',
        help: 'Why it goes up, or that there is no reason to',
        example: 'No reason to',
      }),
    }),
    { label: 'Raised', help: 'Reasons to raise the grade: a very large effect, for example' },
  ),
  summary: field(text, {
    label: 'Grade in words',
    help: 'The reason for the grade in one or two plain sentences',
    example: 'One small trial, and many people were lost to it.',
  }),
  ownGrade: field(optional(text), {
    label: "The source's own grade",
    help: "Only where the source graded itself: what it said, shown as the source's own",
    example: 'The authors graded it as low.',
  }),
}).meta({ description: 'Judgements in the GRADE domains. The level of certainty is computed from them, never typed' });

export type Grade = z.infer<typeof gradeSchema>;
