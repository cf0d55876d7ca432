import { directnesses } from '#model/directness.ts';
import { oneOf, optional, text } from './basics.ts';
import { field, fields } from './fields.ts';
import { term } from './term.ts';

export const directness = field(oneOf(directnesses), {
  label: 'How people came to it',
  help: 'How people came to the activity: sent or offered it, by joining a trial, by themselves, or elsewhere',
});

/** How direct one study is for one of its activities. */
export const directnessOfActivity = fields({
  activity: field(term('activities'), {
    label: 'Activity',
    help: 'An activity of the study: a term of content/vocabulary/activities/',
  }),
  how: directness,
  note: field(optional(text), {
    label: 'Note',
    help: 'What a reader should know of it',
    example: 'People were sent by their surgery',
  }),
});
