import { z } from 'zod';
import { needUnits } from '#model/need.ts';
import { list, oneOf, optional, reviewBy, someOf, text, updated, webAddress } from './basics.ts';
import { field, fields } from './fields.ts';
import { nation } from './nation.ts';

/** The name of a column of need.csv. */
const column = z.string().regex(/^[a-z][a-z0-9_]*$/, { error: 'use small letters, digits and low lines' });

/** One indicator of need: a column of content/councils/need.csv, and all that must be said with its figures. */
export const needIndicatorSchema = fields({
  id: field(column, {
    label: 'Column',
    help: 'The name of its column in need.csv',
    example: 'aged_65_plus_pct',
    prose: false,
  }),
  label: field(text, { label: 'Name', help: 'What readers call it', example: 'Aged 65 and over', prose: false }),
  unit: field(oneOf(needUnits), { label: 'Unit', help: 'What it is counted in' }),
  of: field(text, { label: 'Of whom', help: 'Of whom or of what it is a figure', example: 'residents', prose: false }),
  least: field(z.number(), { label: 'Least', help: 'No right figure is below it', example: 0 }),
  most: field(z.number(), { label: 'Most', help: 'No right figure is above it', example: 100 }),
  interval: field(
    optional(
      fields({
        low: field(column, { label: 'Column of the lower end', help: 'Its name in need.csv', prose: false }),
        high: field(column, { label: 'Column of the upper end', help: 'Its name in need.csv', prose: false }),
        widest: field(optional(z.number().positive()), {
          label: 'Widest interval shown',
          help: 'Where the interval is wider, too few people were asked, and the figure is left out',
          example: 1,
        }),
      }),
    ),
    { label: 'Interval', help: 'Where its 95% confidence interval stands' },
  ),
  countyOnDistricts: field(z.boolean().default(false), {
    label: 'County figures on district pages',
    help: 'True where a district without a figure shows that of its county, and says so',
    example: true,
  }),
  year: field(text, { label: 'Year', help: 'Of when the figures are', example: 'mid-2024', prose: false }),
  yearIn: field(optional(z.partialRecord(nation, text)), {
    label: 'Year in a nation',
    help: 'Of when the figures are in a nation where that is another year',
    example: { Scotland: 'Census, March 2022' },
    prose: false,
  }),
  definition: field(text, { label: 'Definition', help: 'What is counted, in a sentence or two', claims: 'none' }),
  source: field(text, { label: 'Source', help: 'Who published it, where, and what was read' }),
  attribution: field(text, { label: 'Attribution', help: 'The line that the licence asks for', prose: false }),
  national: field(optional(z.partialRecord(nation, z.number())), {
    label: 'Figures of the nations',
    help: 'The figure of each nation whose councils have one',
    example: { England: 18.7 },
  }),
  checked: field(optional(text), { label: 'Checked', help: 'What it was checked against' }),
  caution: field(text, { label: 'Caution', help: 'What a reader must be told with it', claims: 'none' }),
});

/** content/councils/need.yaml: what the columns of need.csv are. */
export const needSchema = fields({
  updated,
  reviewBy,
  licence: field(fields({ name: field(text, { label: 'Name', help: 'Its name', prose: false }), url: webAddress }), {
    label: 'Licence',
    help: 'The licence of all figures',
  }),
  attribution: field(text, { label: 'Attribution', help: 'The line to print with any of them', prose: false }),
  cautions: field(list(text), { label: 'Cautions', help: 'What holds for all of them', claims: 'none' }),
  geography: field(text, { label: 'Areas', help: 'How figures of earlier areas were brought over', claims: 'none' }),
  indicators: field(someOf(needIndicatorSchema), { label: 'Indicators', help: 'One for each column of figures' }),
});

export type NeedIndicator = z.infer<typeof needIndicatorSchema>;
export type NeedRegister = z.infer<typeof needSchema>;
