import { directions, leans } from '#model/direction.ts';
import { oneOf } from './basics.ts';
import { field } from './fields.ts';

export const direction = field(oneOf(directions), {
  label: 'Direction',
  early: true,
  help: 'Which way it points. "little or no difference" needs an interval or a graded statement that excludes a benefit that matters; "not significant" alone is "not known"',
});

export const lean = field(oneOf(leans), { label: 'Lean', help: 'Which way very uncertain evidence leans' });
