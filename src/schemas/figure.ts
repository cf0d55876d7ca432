import { z } from 'zod';
import { betterSides, resultScales } from '#model/scale.ts';
import { anchor, formerlyAnchors, oneOf, optional, orNull, printed, quotedOnly, referenceId, text } from './basics.ts';
import { resultDesign } from './design.ts';
import { again, field, fields } from './fields.ts';
import { moneyRoleFields, moneyRoleOfResult } from './money-role.ts';

const number = z.number();

/** What every quantity on the site has, whether it counts people or pounds. */
const figure = {
  id: field(anchor, {
    label: 'Id',
    help: 'A short name for this figure, unique on the page; links to it use it',
    example: 'people-finished',
    asked: false,
  }),
  statement: field(text, {
    label: 'Statement',
    help: 'What the figure says, in one plain sentence, without the figure itself',
    example: 'Of those referred, this many finished the course.',
  }),
  value: field(orNull(number), {
    label: 'Number',
    help: 'The figure as a number; left out where the source gives words only',
    example: 64,
  }),
  valueText: field(printed, {
    label: 'Figure as shown',
    help: 'The figure exactly as it is to be shown',
    example: '64%',
  }),
  qualifier: field(optional(text), {
    label: 'Over or about',
    help: '"over" or "about", where the source says so',
    example: 'over',
  }),
  valueLow: field(optional(number), {
    label: 'Lower end of a range',
    help: 'The lower end, where the source gives a range',
    example: 60,
  }),
  valueHigh: field(optional(number), {
    label: 'Upper end of a range',
    help: 'The upper end, where the source gives a range',
    example: 68,
  }),
  unit: field(orNull(text), {
    label: 'Unit',
    help: 'What is counted: people, per cent, GBP per year',
    example: 'per cent',
    prose: false,
  }),
  source: referenceId,
  formerly: formerlyAnchors,
  quotedOnly,
};

/** One measured result of a case study. */
export const resultSchema = fields({
  ...figure,
  statement: again(figure.statement, { claims: 'item' }),
  scale: field(optional(oneOf(resultScales)), {
    label: 'How it is read',
    help: 'percentage: a share, from 0 to 100; change: a rise or fall in per cent; ratio: 1 means no difference; difference: 0 means no difference between groups. Left out for a count, and where the source leaves it open',
  }),
  better: field(optional(oneOf(betterSides)), {
    label: 'Which way is better',
    help: 'Only where the source says which way is better on its scale',
  }),
  shareOf: field(
    optional(
      fields({
        part: field(optional(z.number().int().min(0)), {
          label: 'How many',
          help: 'How many of them, where the source says so',
          example: 62,
        }),
        whole: field(z.number().int().min(1), {
          label: 'Out of how many',
          help: 'The number of people that the share is a share of',
          example: 97,
        }),
        who: field(text, {
          label: 'Of whom',
          help: 'Who they are, in words that follow the number',
          example: 'people referred',
        }),
      }),
    ),
    {
      label: 'Share of people',
      help: 'Only for a plain share of people whose number is stated: it is drawn as so many of ten',
    },
  ),
  ...moneyRoleOfResult,
  valueBefore: field(optional(number), {
    label: 'Value before',
    help: 'The value before, where both are given',
    example: 5.1,
  }),
  valueAfter: field(optional(number), {
    label: 'Value after',
    help: 'The value after, where both are given',
    example: 6.4,
  }),
  valueService: field(optional(number), {
    label: 'Value in the service',
    help: 'The value among people in the service, where compared',
    example: 40,
  }),
  valueComparison: field(optional(number), {
    label: 'Value in the comparison group',
    help: 'The value in the comparison group',
    example: 52,
  }),
  comparisonBefore: field(optional(number), {
    label: 'Value before, comparison group',
    help: 'The value before among people outside the service, where both groups were measured twice',
    example: 5.3,
  }),
  comparisonAfter: field(optional(number), {
    label: 'Value after, comparison group',
    help: 'The value after among people outside the service, where both groups were measured twice',
    example: 6.1,
  }),
  ciLow: field(optional(number), {
    label: 'Interval from',
    help: 'Lower end of the 95% confidence interval',
    example: 58.1,
  }),
  ciHigh: field(optional(number), {
    label: 'Interval to',
    help: 'Upper end of the 95% confidence interval',
    example: 69.9,
  }),
  denominator: field(orNull(printed), {
    label: 'Out of',
    help: 'Out of how many; left out where the figure is a plain count',
    example: '97 people referred',
  }),
  period: field(orNull(printed), {
    label: 'When',
    help: 'When it was measured, or over how long',
    example: 'April 2018 to March 2019',
  }),
  measure: field(orNull(text), {
    label: 'Measured by',
    help: 'How it was measured: the questionnaire or the record',
    example: 'Short Warwick-Edinburgh Mental Wellbeing Scale',
  }),
  design: resultDesign,
  designNote: field(optional(text), {
    label: 'Note on the design',
    help: 'What a reader should know of the design',
    example: 'The same people before and after, without a comparison group',
  }),
  reportedBy: field(text, {
    label: 'Reported by',
    help: 'Who reported the figure',
    example: 'the council',
  }),
});

/** One sum of money in a case study. */
export const costSchema = fields({
  ...figure,
  statement: again(figure.statement, { example: 'A place on the course for one person', claims: 'none' }),
  value: again(figure.value, { example: 120 }),
  valueText: again(figure.valueText, { example: '£120' }),
  unit: again(figure.unit, { example: 'GBP per person' }),
  ...moneyRoleFields,
  base: again(moneyRoleFields.base, { usual: true }),
  year: field(printed, {
    label: 'Year',
    help: 'The year of the money, or that the page is undated',
    example: '2018 to 2019',
  }),
  paidBy: field(orNull(text), {
    label: 'Paid by',
    help: 'Who paid, or would have',
    example: 'the council',
  }),
});

export type Result = z.infer<typeof resultSchema>;
export type Cost = z.infer<typeof costSchema>;
