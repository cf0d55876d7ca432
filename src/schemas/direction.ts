import { directions } from '#model/direction.ts';
import { oneOf } from './basics.ts';
import { field } from './fields.ts';

export const direction = field(oneOf(directions), {
  label: 'Direction',
  help: 'Which way the finding points',
});
