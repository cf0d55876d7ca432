import { z } from 'zod';
import { directnesses } from '#model/directness.ts';
import { oneOf, text } from './basics.ts';
import { term } from './term.ts';

export const directness = oneOf(directnesses).describe(
  'How people came to the activity: sent or offered it, by joining a trial, by themselves, or elsewhere',
);

/** How direct one study is for one of its activities. */
export const directnessOfActivity = z.strictObject({
  activity: term('activities'),
  how: directness,
  note: text.optional().describe('What a reader should know of it'),
});
