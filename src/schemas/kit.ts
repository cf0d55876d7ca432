import { z } from 'zod';
import { list, orNull, referenceId, slug, someOf, text } from './basics.ts';
import { field, fields } from './fields.ts';

const sources = field(someOf(referenceId), { label: 'Sources', help: 'What it rests on', example: ['a-source'] });
const code = z.number().int();
const item = z.number().int().min(1);

/** The name by which a score says how it is made. */
const kindOf = <const Kind extends string>(kind: Kind) =>
  field(z.literal(kind), { label: 'Kind', help: 'How the score is made', example: kind });

const whichItem = field(item, { label: 'Item', help: 'The number of the item', example: 1 });

/** How a score is made of the answers. */
const rule = z.discriminatedUnion('kind', [
  fields({ kind: kindOf('sum') }),
  fields({ kind: kindOf('mean') }),
  fields({
    kind: kindOf('table'),
    table: field(z.record(z.string().regex(/^\d+$/), z.number()), {
      label: 'Table',
      help: 'Raw total to the value that is reported',
      example: { 7: 7, 8: 9.51 },
    }),
  }),
  fields({
    kind: kindOf('count'),
    codes: field(z.array(z.array(code)).min(1), {
      label: 'Codes',
      help: 'For each item, the codes that count one',
      example: [[1, 2]],
    }),
  }),
  fields({ kind: kindOf('item'), item: whichItem }),
  fields({
    kind: kindOf('share'),
    item: whichItem,
    codes: field(z.array(code).min(1), { label: 'Codes', help: 'The codes that count', example: [1, 2] }),
  }),
  fields({ kind: kindOf('total') }),
]);

const thresholdSchema = fields({
  value: field(z.number().positive(), { label: 'Size', help: 'The size of the change', example: 1 }),
  text: field(text, {
    label: 'How it was found',
    help: 'How it was found, and in whom',
    example: 'In adults who attended a course, from what they said had changed',
  }),
  sources,
});

const averageSchema = fields({
  value: field(z.number(), { label: 'Average', help: 'The average', example: 23.6 }),
  who: field(text, { label: 'Whose', help: 'Whose average, where and when', example: 'Adults in England, 2011' }),
  sources,
});

const scoreSchema = fields({
  // Its name in figures and files; it is no address.
  key: field(slug, { label: 'Key', help: 'A short name, unique among all scores', example: 'a-score' }),
  name: field(text, { label: 'Name', help: 'The name of the score', example: 'Total score', prose: false }),
  rule: field(rule, {
    label: 'Rule',
    help: 'How it is made: sum, mean, table, count, item, share, or total where the user brings it',
    example: { kind: 'sum' },
  }),
  says: field(text, { label: 'In words', help: 'The rule in words', example: 'The sum of all items' }),
  reversed: field(list(item), { label: 'Reversed', help: 'Items whose code runs the other way', example: [2] }),
  min: field(orNull(z.number()), {
    label: 'Lowest',
    help: 'The lowest score, or null where it is not known',
    example: 7,
  }),
  max: field(orNull(z.number()), {
    label: 'Highest',
    help: 'The highest score, or null where it is not known',
    example: 35,
  }),
  better: field(z.enum(['higher', 'lower']), { label: 'Better', help: 'Which way is better' }),
  thresholds: field(list(thresholdSchema), {
    label: 'Sizes of change',
    help: 'Published sizes of change, of which the user chooses one',
  }),
  averages: field(list(averageSchema), { label: 'Averages', help: 'Published averages on the same scale' }),
});

/** What the check of a reader's own data needs to know of a measure. */
export const kitSchema = fields({
  column: field(slug, {
    label: 'Column',
    help: 'The first part of the names of its columns: swemwbs in swemwbs_3_before',
    example: 'swemwbs',
  }),
  items: field(z.number().int().min(0), {
    label: 'Items',
    help: 'How many items it has; 0 where only a total is recorded',
    example: 7,
  }),
  least: field(code, { label: 'Lowest code', help: 'The lowest code of an answer', example: 1 }),
  most: field(code, { label: 'Highest code', help: 'The highest code of an answer', example: 5 }),
  labels: field(text, {
    label: 'Codes',
    help: 'What the codes mean',
    example: '1 none of the time to 5 all of the time',
  }),
  mayMiss: field(z.number().int().min(0).default(0), {
    label: 'May be missing',
    help: 'How many items may be missing',
    example: 0,
  }),
  missing: field(text, {
    label: 'Forms not complete',
    help: 'What is done with forms that are not complete, and by whose rule',
    example: 'They are left out',
  }),
  scores: field(someOf(scoreSchema), { label: 'Scores', help: 'The scores that are made of the answers' }),
  sources,
});
