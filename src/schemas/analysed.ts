import { z } from 'zod';
import { optional, orNull, text } from './basics.ts';
import { field, fields } from './fields.ts';

/** The number behind one result. People randomised or recruited are not people analysed: those go in the note. */
export const analysedSchema = fields({
  value: field(orNull(z.number().int()), {
    label: 'How many',
    help: 'How many were analysed for this figure, or null where it was not read',
    example: 196,
  }),
  unit: field(text.default('people'), { label: 'Of what', help: 'Of what', example: 'people', prose: false }),
  studies: field(optional(z.number().int()), {
    label: 'Studies',
    help: 'In how many studies, where several were pooled',
    example: 8,
  }),
  note: field(optional(text), {
    label: 'Note on the number',
    help: 'What a reader should know of the number: how many were randomised, for example',
    example: 'of 250 who were randomised',
  }),
}).meta({ description: 'The number analysed for this figure, never the total of the study' });

export type Analysed = z.infer<typeof analysedSchema>;
