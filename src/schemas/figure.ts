import { z } from 'zod';
import { moneyKinds } from '#model/money.ts';
import { anchor, formerlyAnchors, oneOf, referenceId, text } from './basics.ts';
import { resultDesign } from './design.ts';
import { moneyRoleFields } from './money-role.ts';

const number = z.number().nullable();

/** What every quantity on the site has, whether it counts people or pounds. */
const figure = {
  id: anchor.describe('A short name for this figure, unique on the page; links to it use it'),
  statement: text.describe('What the figure says, in one plain sentence, without the figure itself'),
  value: number.describe('The figure as a number, or null where the source gives words only'),
  valueText: text.describe('The figure exactly as it is to be shown'),
  qualifier: text.optional().describe('"over" or "about", where the source says so'),
  valueLow: number.optional().describe('The lower end, where the source gives a range'),
  valueHigh: number.optional().describe('The upper end, where the source gives a range'),
  unit: text.nullable().describe('What is counted: people, per cent, GBP per year'),
  source: referenceId,
  formerly: formerlyAnchors,
  quotedOnly: text.optional().describe('For a figure whose origin was not found: the words it must be shown with'),
};

const moneyKind = oneOf(moneyKinds);

/** One measured result of a case study. */
export const resultSchema = z.strictObject({
  ...figure,
  kind: moneyKind.optional().describe('Only for a result in money: what kind of money it is'),
  ...moneyRoleFields,
  valueBefore: number.optional().describe('The value before, where both are given'),
  valueAfter: number.optional().describe('The value after, where both are given'),
  valueService: number.optional().describe('The value among people in the service, where compared'),
  valueComparison: number.optional().describe('The value in the comparison group'),
  ciLow: number.optional().describe('Lower end of the 95% confidence interval'),
  ciHigh: number.optional().describe('Upper end of the 95% confidence interval'),
  denominator: text.nullable().describe('Out of how many; null where the figure is a plain count'),
  period: text.nullable().describe('When it was measured, or over how long'),
  measure: text.nullable().describe('How it was measured: the questionnaire or the record'),
  design: resultDesign,
  designNote: text.optional().describe('What a reader should know of the design'),
  reportedBy: text.describe('Who reported the figure'),
});

/** One sum of money in a case study. */
export const costSchema = z.strictObject({
  ...figure,
  kind: moneyKind.describe('What kind of money this is'),
  ...moneyRoleFields,
  year: text.describe('The year of the money, or that the page is undated'),
  paidBy: text.nullable().describe('Who paid, or would have'),
});

export type Result = z.infer<typeof resultSchema>;
export type Cost = z.infer<typeof costSchema>;
