import { z } from 'zod';
import { caseStudyId, list, oneOf, optional, someOf, text } from './basics.ts';
import { field, fields } from './fields.ts';
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

export const criterionSchema = fields({
  ...sourced,
  title: field(text, {
    label: 'Title',
    help: 'What good looks like, in one line',
    example: 'People can come by themselves',
  }),
  why: field(text, { label: 'Why', help: 'Why, in our own words', example: 'Not everybody sees a GP.' }),
  support: field(oneOf(supports), { label: 'Rests on', help: 'What it rests on' }),
  sign: field(optional(oneOf(signs)), {
    label: 'How to tell',
    help: 'How to tell from a case study, where its fields can tell',
  }),
  examples: field(list(caseStudyId), {
    label: 'Case studies',
    help: 'Case studies that show it, where no field can tell',
    example: ['a-scheme'],
  }),
});

export const criteriaSchema = fields({
  ...listPage,
  criteria: field(someOf(criterionSchema), {
    label: 'Criteria',
    help: 'What good looks like, one by one',
    group: 'What it means',
  }),
});

export type Criterion = z.infer<typeof criterionSchema>;
