import { z } from 'zod';
import { flowSteps, wrongSteps } from '#model/flow.ts';
import { anchor, oneOf, optional, someOf, text } from './basics.ts';
import { field, fields } from './fields.ts';

const flowStep = fields({
  step: field(oneOf(flowSteps), { label: 'Step', help: 'Referred, seen, started, finished, measured: in this order' }),
  people: field(optional(z.number().int().min(0)), {
    label: 'People',
    help: 'How many people, where the source says so',
    example: 62,
  }),
  per100: field(optional(z.number().min(0).max(100)), {
    label: 'Of 100 referred',
    help: 'Only where the source gives a share of everybody referred and no count',
    example: 51.7,
  }),
  figure: field(optional(anchor), {
    label: 'Figure',
    help: 'The id of the result on this page that states it; the source and the design stand there',
    example: 'people-finished',
  }),
});

/** Of everybody referred, how many came how far. Each number stands in a result of the same entry. */
export const flowSchema = field(
  fields({
    who: field(text, {
      label: 'Who was counted',
      help: 'Who the people referred are, and when',
      example: 'people referred in 2019',
    }),
    steps: field(someOf(flowStep), {
      label: 'Steps',
      help: 'Beginning with everybody referred; a step that is not stated is left out',
      example: [
        { step: 'referred', people: 120 },
        { step: 'finished', people: 62 },
      ],
    }),
  }).superRefine(({ steps }, context) => {
    for (const { index, wrong, right } of wrongSteps(steps)) {
      context.addIssue({ code: 'custom', path: ['steps', index], message: `${wrong}: ${right}` });
    }
  }),
  { label: 'Of 100 people referred', help: 'How many came how far, where everybody referred was counted' },
);
