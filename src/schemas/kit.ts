import { z } from 'zod';
import { referenceId, slug, text } from './basics.ts';

const cited = { sources: z.array(referenceId).min(1).describe('What it rests on') };
const code = z.number().int();
const item = z.number().int().min(1);

/** How a score is made of the answers. */
const rule = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('sum') }),
  z.strictObject({ kind: z.literal('mean') }),
  z.strictObject({
    kind: z.literal('table'),
    table: z.record(z.string().regex(/^\d+$/), z.number()).describe('Raw total to the value that is reported'),
  }),
  z.strictObject({
    kind: z.literal('count'),
    codes: z.array(z.array(code)).min(1).describe('For each item, the codes that count one'),
  }),
  z.strictObject({ kind: z.literal('item'), item }),
  z.strictObject({ kind: z.literal('share'), item, codes: z.array(code).min(1) }),
  z.strictObject({ kind: z.literal('total') }),
]);

const scoreSchema = z.strictObject({
  // Its name in figures and files; it is no address.
  key: slug.describe('A short name, unique among all scores'),
  name: text.describe('The name of the score'),
  rule: rule.describe('How it is made: sum, mean, table, count, item, share, or total where the user brings it'),
  says: text.describe('The rule in words'),
  reversed: z.array(item).default([]).describe('Items whose code runs the other way'),
  min: z.number().nullable().describe('The lowest score, or null where it is not known'),
  max: z.number().nullable().describe('The highest score, or null where it is not known'),
  better: z.enum(['higher', 'lower']).describe('Which way is better'),
  thresholds: z
    .array(
      z.strictObject({
        value: z.number().positive(),
        text: text.describe('How it was found, and in whom'),
        ...cited,
      }),
    )
    .default([])
    .describe('Published sizes of change, of which the user chooses one'),
  averages: z
    .array(z.strictObject({ value: z.number(), who: text.describe('Whose average, where and when'), ...cited }))
    .default([])
    .describe('Published averages on the same scale'),
});

/** What the check of a reader's own data needs to know of a measure. */
export const kitSchema = z.strictObject({
  column: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .describe('The first part of the names of its columns: swemwbs in swemwbs_3_before'),
  items: z.number().int().min(0).describe('How many items it has; 0 where only a total is recorded'),
  least: code.describe('The lowest code of an answer'),
  most: code.describe('The highest code of an answer'),
  labels: text.describe('What the codes mean'),
  mayMiss: z.number().int().min(0).default(0).describe('How many items may be missing'),
  missing: text.describe('What is done with forms that are not complete, and by whose rule'),
  scores: z.array(scoreSchema).min(1),
  ...cited,
});
