import { z } from 'zod';
import { costLines, parameters, payers } from '#model/funding-parameters.ts';
import { anchor, list, livingNumberId, oneOf, optional, referenceId, someOf, text, wayToPayId } from './basics.ts';
import { field, fields } from './fields.ts';
import { listPage } from './list-page.ts';
import { term } from './term.ts';

/** Where an assumption comes from. */
export const bases = {
  published: 'Published',
  ours: 'Our sum',
  assumption: 'Our assumption',
} as const;

const living = z
  .string()
  .regex(/^[a-z][a-z0-9-]*(\.(low|high))?$/, { error: 'write a number, or the id of a living number' });
const value = z.union([z.number().min(0), living], { error: 'write a number, or the id of a living number' });
const inCase = (label: string, help: string) => field(value, { label, help, example: 0.75 });

const inputSchema = fields({
  id: field(anchor, { label: 'Id', help: 'A short name, unique on the page', example: 'a-scenario-uptake' }),
  name: field(oneOf(parameters), { label: 'Assumption', help: 'What is assumed' }),
  low: inCase('If everything goes well', 'Its value if everything goes well; a share is written from 0 to 1'),
  central: inCase('Central', 'Its value in the central case'),
  high: inCase('If everything goes badly', 'Its value if everything goes badly'),
  basis: field(oneOf(bases), { label: 'Basis', help: 'Whether it is published, our own sum, or our assumption' }),
  note: field(text, { label: 'Note', help: 'Where and when, or why', example: 'One town' }),
  sources: field(list(referenceId), { label: 'Sources', help: 'What it rests on', example: ['a-source'] }),
});

const payingSchema = fields({
  line: field(oneOf(costLines), { label: 'Line', help: 'What is paid for' }),
  payer: field(oneOf(payers), { label: 'Who pays', help: 'Who pays for the whole of it, to begin with' }),
});

/** A scheme whose cost is worked out in three cases, and from which a reader starts. */
export const fundingScenarioSchema = fields({
  id: field(anchor, { label: 'Id', help: 'A short name; links to the workbench use it', example: 'a-scenario' }),
  name: field(text, { label: 'Name', help: 'What is costed', example: 'Singing in one town', prose: false }),
  about: field(text, { label: 'In short', help: 'How large it is', example: '120 referrals a year' }),
  activity: field(optional(term('activities')), { label: 'Activity', help: 'What people do, by type' }),
  model: field(optional(wayToPayId), {
    label: 'Way to pay',
    help: 'The id of a way to pay in content/lists/funding.yaml',
    example: 'a-grant-pot',
  }),
  beside: field(optional(text), {
    label: 'Say with it',
    help: 'What must be said with it',
    example: 'No study compared people.',
  }),
  sources: field(list(referenceId), { label: 'Sources', help: 'What that sentence rests on', example: ['a-source'] }),
  inputs: field(someOf(inputSchema), { label: 'Assumptions', help: 'Every assumption, in the order of the form' }),
  payers: field(list(payingSchema), { label: 'Who pays', help: 'Who pays each line, as an illustration' }),
});

/** A rate that somebody published, from which an assumption may begin. */
export const publishedRateSchema = fields({
  id: field(anchor, { label: 'Id', help: 'A short name, unique on the page', example: 'rate-of-a-town' }),
  activity: field(term('activities'), { label: 'Activity', help: 'What people did, by type' }),
  step: field(text, { label: 'Step', help: 'From where to where', example: 'From referral to start' }),
  of: field(optional(oneOf(parameters)), {
    label: 'Assumption',
    help: 'The assumption it may be used for; left out where it covers more than one step',
  }),
  value: field(optional(z.number().positive()), {
    label: 'Value',
    help: 'A share is written from 0 to 1',
    example: 0.81,
  }),
  low: field(optional(z.number().positive()), { label: 'Low end', help: 'The low end of a range', example: 0.31 }),
  high: field(optional(z.number().positive()), { label: 'High end', help: 'The high end of a range', example: 0.46 }),
  base: field(text, { label: 'Base', help: 'Out of how many', example: '1,811 of 2,233 people' }),
  where: field(text, { label: 'Where', help: 'Where and when', example: 'Testshire, 2019' }),
  note: field(optional(text), { label: 'Note', help: 'What must be said with it', example: 'Our own sum' }),
  sources: field(someOf(referenceId), { label: 'Sources', help: 'What it rests on', example: ['a-source'] }),
});

export const fundingScenariosSchema = fields({
  ...listPage,
  breakEven: field(livingNumberId, {
    label: 'Visit to break even on',
    help: 'The id of the living number for the cost of one visit, with which breaking even is shown',
    example: 'a-visit',
    group: 'Money',
  }),
  referredNationally: field(optional(livingNumberId), {
    label: 'People referred nationally',
    help: 'The id of the living number for people referred in a nation in a year, beside which a scheme is shown',
    example: 'people-referred',
    group: 'Money',
  }),
  rates: field(list(publishedRateSchema), {
    label: 'Published rates',
    help: 'Rates of starting and finishing that were published, by activity',
    group: 'Money',
  }),
  scenarios: field(someOf(fundingScenarioSchema), { label: 'Scenarios', help: 'Worked scenarios', group: 'Money' }),
});

export type PublishedRate = z.infer<typeof publishedRateSchema>;
export type FundingScenario = z.infer<typeof fundingScenarioSchema>;
