import { z } from 'zod';
import { text } from './basics.ts';

/** The number behind one result. People randomised or recruited are not people analysed: those go in the note. */
export const analysedSchema = z
  .strictObject({
    value: z
      .number()
      .int()
      .nullable()
      .describe('How many were analysed for this figure, or null where it was not read'),
    unit: text.default('people').describe('Of what'),
    studies: z.number().int().optional().describe('In how many studies, where several were pooled'),
    note: text.optional().describe('What a reader should know of the number: how many were randomised, for example'),
  })
  .describe('The number analysed for this figure, never the total of the study');

export type Analysed = z.infer<typeof analysedSchema>;
