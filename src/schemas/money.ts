import { z } from 'zod';
import { oneOf, text } from './basics.ts';
import { moneyKinds } from '#model/money.ts';
import { statementSchema, listPage, sourced } from './list-page.ts';
import { moneyRoleFields } from './money-role.ts';
import { term } from './term.ts';

const kind = oneOf(moneyKinds);

/** One sum, of one kind. Kinds are never added, averaged or ranked together. */
export const moneyFigureSchema = z.strictObject({
  ...sourced,
  kind: kind.describe('What kind of money this is'),
  ...moneyRoleFields,
  activity: term('activities').optional(),
  scheme: text.describe('Whose figure it is'),
  amount: text.describe('The sum as it is to be shown, with its unit'),
  year: text.describe('The year of the money or of the publication'),
  detail: text.optional().describe('Out of how many, and over what time'),
  basis: text.describe('The design it rests on'),
  caution: text.optional().describe('What must be said with it'),
  quotedOnly: text.optional().describe('For a figure whose origin was not found: the words it must be shown with'),
});

export const costsSchema = z.strictObject({ ...listPage, figures: z.array(moneyFigureSchema).min(1) });

/** A way to pay for what people are referred to. */
export const fundingModelSchema = z.strictObject({
  ...sourced,
  name: text.describe('The name of the model'),
  how: text.describe('How the money moves'),
  status: text.describe('Whether it runs, and when that was known'),
  caution: text.optional().describe('What must be said with it'),
  facts: z.array(statementSchema).min(1).describe('What is known of it, each with its own source'),
});

/** Facts on who pays, in groups that a page shows one by one. */
export const factGroupSchema = z.strictObject({
  id: sourced.id,
  title: text,
  facts: z.array(statementSchema).min(1),
});

export const fundingSchema = z.strictObject({
  ...listPage,
  models: z.array(fundingModelSchema).min(1),
  groups: z.array(factGroupSchema).min(1),
});

export type MoneyFigure = z.infer<typeof moneyFigureSchema>;
export type FundingModel = z.infer<typeof fundingModelSchema>;
export type FactGroup = z.infer<typeof factGroupSchema>;
