import { z } from 'zod';
import { optional, orNull, printed, quotedOnly, someOf, text } from './basics.ts';
import { field, fields } from './fields.ts';
import { caution, listPage, sourced, statementSchema } from './list-page.ts';
import { moneyRoleFields } from './money-role.ts';
import { term } from './term.ts';

/** One sum, of one role. Sums of different roles are never added, averaged or ranked together. */
export const moneyFigureSchema = fields({
  ...sourced,
  ...moneyRoleFields,
  activity: field(optional(term('activities')), { label: 'Activity', help: 'What people did, by type' }),
  scheme: field(text, { label: 'Scheme', help: 'Whose figure it is', example: 'A walking scheme' }),
  amount: field(printed, {
    label: 'Sum',
    help: 'The sum as it is to be shown, with its unit',
    example: '£64 per person',
  }),
  value: field(orNull(z.number()), {
    label: 'Number',
    help: 'The sum as a number of pounds, or null where it is a range',
    example: 64,
  }),
  valueLow: field(optional(z.number()), {
    label: 'Lower end of a range',
    help: 'The lower end, where the source gives a range',
    example: 60,
  }),
  valueHigh: field(optional(z.number()), {
    label: 'Upper end of a range',
    help: 'The upper end, where the source gives a range',
    example: 68,
  }),
  unit: field(text, {
    label: 'Unit',
    help: 'Pounds for what, or over what time',
    example: 'GBP per year',
    prose: false,
  }),
  year: field(printed, { label: 'Year', help: 'The year of the money or of the publication', example: '2019' }),
  detail: field(optional(text), {
    label: 'Out of how many',
    help: 'Out of how many, and over what time',
    example: '97 people in a year',
  }),
  basis: field(text, { label: 'Rests on', help: 'The design it rests on', example: 'Service monitoring data' }),
  caution,
  quotedOnly,
});

export const costsSchema = fields({
  ...listPage,
  figures: field(someOf(moneyFigureSchema), {
    label: 'Sums',
    help: 'Every sum, each of one role',
    group: 'Money',
    readBy: 'role',
  }),
});

/** A way to pay for what people are referred to. */
export const fundingModelSchema = fields({
  ...sourced,
  name: field(text, { label: 'Name', help: 'The name of the model', example: 'Grants from the council', prose: false }),
  how: field(text, {
    label: 'How the money moves',
    help: 'How the money moves',
    example: 'The council pays a grant each year to a charity that holds the contract',
  }),
  status: field(text, {
    label: 'Status',
    help: 'Whether it runs, and when that was known',
    example: 'Running in March 2024',
  }),
  caution,
  facts: field(someOf(statementSchema), {
    label: 'What is known',
    help: 'What is known of it, each with its own source',
  }),
});

/** Facts on who pays, in groups that a page shows one by one. */
export const factGroupSchema = fields({
  id: sourced.id,
  title: field(text, { label: 'Title', help: 'What the statements are about', example: 'Who pays for link workers' }),
  facts: field(someOf(statementSchema), { label: 'What is known', help: 'Statements, each with its own source' }),
});

export const fundingSchema = fields({
  ...listPage,
  models: field(someOf(fundingModelSchema), { label: 'Models', help: 'Ways to pay', group: 'Money' }),
  groups: field(someOf(factGroupSchema), {
    label: 'Groups',
    help: 'What is known of who pays, in groups',
    group: 'Money',
  }),
});

export type MoneyFigure = z.infer<typeof moneyFigureSchema>;
export type FundingModel = z.infer<typeof fundingModelSchema>;
export type FactGroup = z.infer<typeof factGroupSchema>;
