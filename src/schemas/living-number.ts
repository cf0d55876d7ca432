import { z } from 'zod';
import { numberKinds, numberTiers, numberUnits } from '#model/living-number.ts';
import { caseStudyId, day, livingNumberId, oneOf, optional, printed, someOf, text } from './basics.ts';
import { field, fields } from './fields.ts';
import { caution, listPage, sourced } from './list-page.ts';

const amount = optional(z.number().positive());

/** A number that changes with time, and that prose and tools take from here. */
export const livingNumberSchema = fields({
  ...sourced,
  label: field(text, { label: 'Name', help: 'What the number is of', example: 'Band 5 pay at entry', prose: false }),
  kind: field(oneOf(numberKinds), { label: 'Kind', help: 'What kind of number it is; kinds are never added' }),
  value: field(amount, { label: 'Value', help: 'The number itself, where there is one', example: 31049 }),
  low: field(amount, { label: 'Low end', help: 'The low end of a range', example: 200 }),
  high: field(amount, { label: 'High end', help: 'The high end of a range', example: 250 }),
  unit: field(z.enum(numberUnits), { label: 'Unit', help: 'What is counted' }),
  per: field(optional(text), {
    label: 'For what',
    help: 'What one such number is for',
    example: 'a year',
    prose: false,
  }),
  period: field(printed, { label: 'Year', help: 'The year or time it is for', example: '2025/26' }),
  prices: field(optional(printed), { label: 'Price base', help: 'In the prices of which year', example: '2019' }),
  nation: field(optional(text), { label: 'Where', help: 'Where it holds', example: 'England', prose: false }),
  tier: field(optional(oneOf(numberTiers)), {
    label: 'Tier',
    help: 'A: an official page; B: an organisation that quotes an official table; C: press. Left out for our own sums',
  }),
  how: field(optional(text), {
    label: 'Our own sum',
    help: 'For a number that is our own arithmetic: how it is worked out',
    example: '31,049 × 1.033',
    prose: false,
  }),
  read: field(text, { label: 'What was read', help: 'What was read of its sources', example: 'Whole table' }),
  reviewBy: field(optional(day), {
    label: 'Look again by',
    help: 'The day by which somebody looks for a newer one; left out for a number of the past',
    example: '2027-04-30',
  }),
  follows: field(optional(livingNumberId), {
    label: 'Came after',
    help: 'The id of the number that it took the place of',
    example: 'band-five-before',
  }),
  heldBy: field(optional(caseStudyId), {
    label: 'Case study',
    help: 'The case study that states it, where it comes from one',
    example: 'an-entry',
  }),
  caution,
});

export const livingNumbersSchema = fields({
  ...listPage,
  numbers: field(someOf(livingNumberSchema), {
    label: 'Numbers',
    help: 'Every number that changes',
    group: 'Money',
    readBy: 'kind',
  }),
});

export type LivingNumber = z.infer<typeof livingNumberSchema>;

/** The numbers of the list as its file gives it, as far as each is all that it should be. */
export function numbersOfList(list: unknown): LivingNumber[] {
  const items = list !== null && typeof list === 'object' && 'numbers' in list ? list.numbers : [];
  return (Array.isArray(items) ? items : []).flatMap((item) => livingNumberSchema.safeParse(item).data ?? []);
}
