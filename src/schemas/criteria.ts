import { z } from 'zod';
import { oneOf, pointer, text } from './basics.ts';
import { listPage, sourced } from './list-page.ts';

/** What a criterion of good practice rests on, strongest first. */
export const supports = {
  trials: 'Randomised trials',
  reviews: 'Systematic reviews',
  interviews: 'Interviews and reviews of them',
  guidance: 'National guidance',
  position: 'What local government has said',
  experience: 'What schemes report',
} as const;
export type Support = keyof typeof supports;

/** Questions that the front matter of a case study answers by itself. */
export const signs = {
  'self-referral': 'people can come by themselves',
  'several-funders': 'money comes from more than one kind of purse',
  'counts-finishers': 'who takes part or finishes is counted',
  comparison: 'a result was compared with other people',
  'states-cost': 'a cost is stated',
  'deprived-areas': 'it is for people in deprived places',
} as const;
export type Sign = keyof typeof signs;

const criterionSchema = z.strictObject({
  ...sourced,
  title: text.describe('What good looks like, in one line'),
  why: text.describe('Why, in our own words'),
  support: oneOf(supports).describe('What it rests on'),
  sign: oneOf(signs).optional().describe('How to tell from a case study, where its fields can tell'),
  examples: z
    .array(pointer('case-studies', 'A file name in content/case-studies/, without .mdx'))
    .default([])
    .describe('Case studies that show it, where no field can tell'),
});

export const criteriaSchema = z.strictObject({ ...listPage, criteria: z.array(criterionSchema).min(1) });

export type Criterion = z.infer<typeof criterionSchema>;
