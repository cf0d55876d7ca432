import { z } from 'zod';
import { upkeepCounts } from '#model/upkeep.ts';
import { anchor, oneOf, optional, someOf, text } from './basics.ts';
import { field, fields } from './fields.ts';
import { listPage } from './list-page.ts';

const amount = z.number().min(0);

const span = (label: string, help: string, example: number) =>
  field(
    fields({
      low: field(amount, { label: 'Low', help: 'The least that we think likely', example }),
      high: field(amount, { label: 'High', help: 'The most that we think likely', example: example * 2 }),
    }).refine(({ low, high }) => low <= high, { error: 'the low end must not be above the high one' }),
    { label, help },
  );

const id = field(anchor, { label: 'Id', help: 'A short name, unique on the page', example: 'a-task' });

/** Work that comes up every year, with assumptions of ours on how much of it there is. */
export const upkeepTaskSchema = fields({
  id,
  name: field(text, {
    label: 'Work',
    help: 'What is done',
    example: 'Read pages again when they fall due',
    prose: false,
  }),
  count: field(oneOf(upkeepCounts), { label: 'Counted by', help: 'What it is counted by' }),
  share: field(optional(span('Share', 'The share of them that needs the work, from 0 to 1', 0.1)), {
    label: 'Share',
    help: 'The share of what the site counts that needs the work in a year; left out where all of it does',
  }),
  times: field(optional(span('Times', 'How many times a year', 10)), {
    label: 'Times',
    help: 'How many times a year, where nothing on the site can be counted',
  }),
  minutes: span('Minutes', 'Minutes each time', 30),
  why: field(text, { label: 'Why', help: 'Why we assume that', example: 'Most pages have a few sources.' }),
});

/** Something that is paid for in money rather than time. */
export const upkeepBoughtSchema = fields({
  id,
  name: field(text, { label: 'Bought', help: 'What is paid for', example: 'A domain name', prose: false }),
  pounds: span('Pounds', 'Pounds a year', 10),
  why: field(text, { label: 'Why', help: 'Why we assume that', example: 'Any web host can serve files.' }),
});

/** What a year of keeping the site up takes. Every number is an assumption of ours. */
export const upkeepSchema = fields({
  ...listPage,
  hoursInDay: field(z.number().positive(), {
    label: 'Hours in a day',
    help: 'Hours in a working day',
    example: 7,
    group: 'Money',
  }),
  poundsADay: field(
    fields({
      low: field(amount, { label: 'Low', help: 'Pounds', example: 200 }),
      high: field(amount, { label: 'High', help: 'Pounds', example: 400 }),
    }),
    { label: 'Pounds a day', help: 'What a day of somebody’s work is taken to cost, with on-costs', group: 'Money' },
  ),
  poundsADayWhy: field(text, {
    label: 'Why that price',
    help: 'Why we assume that price of a day',
    example: 'Put in your own.',
    group: 'Money',
  }),
  tasks: field(someOf(upkeepTaskSchema), { label: 'Work', help: 'The work of a year', group: 'Money' }),
  bought: field(someOf(upkeepBoughtSchema), { label: 'Bought', help: 'What is paid for in money', group: 'Money' }),
});

export type UpkeepTask = z.infer<typeof upkeepTaskSchema>;
