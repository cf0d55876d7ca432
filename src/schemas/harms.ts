import { z } from 'zod';
import { harmStatuses } from '#model/harms.ts';
import { oneOf, text } from './basics.ts';

export const harmsSchema = z
  .strictObject({
    status: oneOf(harmStatuses).describe(
      '"not reported" only after the full text was read; "not read" where it was not',
    ),
    what: text.describe('What was reported, or why nothing can be said, in one line'),
  })
  .describe('Harm: adverse events, injuries, people who left because of it. Shown always');

export type Harms = z.infer<typeof harmsSchema>;
