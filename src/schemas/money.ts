import { z } from 'zod';
import { costLines, payers } from '#model/funding-parameters.ts';
import { oneOf, optional, orNull, printed, quotedOnly, scenarioId, someOf, text } from './basics.ts';
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

const shareSchema = fields({
  line: field(oneOf(costLines), { label: 'Line', help: 'What is paid for' }),
  payer: field(oneOf(payers), { label: 'Who pays', help: 'Who pays a share of it' }),
  share: field(z.number().positive().max(100), {
    label: 'Share',
    help: 'The share of the line in per cent; those of a line come to 100',
    example: 100,
  }),
});

const tryIt = fields({
  scenario: field(scenarioId, { label: 'Scenario', help: 'The id of the scenario', example: 'a-scenario' }),
  payers: field(someOf(shareSchema), { label: 'Who pays', help: 'Who pays each line under it, as an illustration' }),
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
  bearsRisk: field(text, {
    label: 'Who bears the risk',
    help: 'Who is out of pocket where fewer come than thought, or it does not work',
    example: 'The council, which pays whoever comes',
  }),
  paysFor: field(text, { label: 'What is paid for', help: 'What the money buys', example: 'Classes for a year' }),
  tried: field(text, { label: 'Where tried', help: 'Where and when, or that it was not', example: 'One town, 2019' }),
  happened: field(text, {
    label: 'What happened',
    help: 'What became of it, and what was seen; no more than its sources bear',
    example: 'It ended with the money. No outcomes were published.',
  }),
  fits: field(text, {
    label: 'Whom it fits',
    help: 'Our own view of whom it suits, and whom it does not',
    example: 'Small groups, which are paid before people come',
  }),
  workbench: field(tryIt, {
    label: 'Try it in the workbench',
    help: 'The scenario that fits it best, and who pays what in it',
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

/** A price for each referral: what an image of one stands for, and what paying so would do. */
const tariffSchema = fields({
  ...sourced,
  title: field(text, { label: 'Title', help: 'What is asked', example: 'A price for each referral' }),
  pounds: field(z.number().positive(), {
    label: 'The sum in the image',
    help: 'Pounds of the image that people use; it is no price of anything',
    example: 8,
  }),
  image: field(text, {
    label: 'The image',
    help: 'Who used it, for what, and that it is an image',
    example: 'A paper likens the price to that of a prescription.',
  }),
  facts: field(someOf(statementSchema), { label: 'What is known', help: 'Statements, each with its own source' }),
  effects: field(someOf(text), {
    label: 'What it would do',
    help: 'What paying so rewards and what it puts at risk, in our own view',
    example: ['It pays for arrivals and not for help.'],
  }),
});

export const fundingSchema = fields({
  ...listPage,
  tariff: field(tariffSchema, {
    label: 'A price for each referral',
    help: 'Paying a provider for each referral, worked through',
    group: 'Money',
  }),
  models: field(someOf(fundingModelSchema), { label: 'Models', help: 'Ways to pay', group: 'Money' }),
  groups: field(someOf(factGroupSchema), {
    label: 'Groups',
    help: 'What is known of who pays, in groups',
    group: 'Money',
  }),
});

export type FundingModel = z.infer<typeof fundingModelSchema>;
