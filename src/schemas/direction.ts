import { directions, leans } from '#model/direction.ts';
import { oneOf } from './basics.ts';

export const direction = oneOf(directions).describe(
  'Which way it points. "little or no difference" needs an interval or a graded statement that excludes a benefit that matters; "not significant" alone is "not known"',
);

export const lean = oneOf(leans).describe('Which way very uncertain evidence leans');
