import { harmStatuses } from '#model/harms.ts';
import { oneOf, text } from './basics.ts';
import { field, fields } from './fields.ts';

export const harmsSchema = fields({
  status: field(oneOf(harmStatuses), {
    label: 'What is known of harms',
    help: '"not reported" only after the full text was read; "not read" where it was not',
  }),
  what: field(text, {
    label: 'Harms in words',
    help: 'What was reported, or why nothing can be said, in one line',
    example: 'Two people fell; neither was badly hurt.',
  }),
}).meta({ description: 'Harm: adverse events, injuries, people who left because of it. Shown always' });
