import { directions } from '#model/direction.ts';
import { oneOf } from './basics.ts';

export const direction = oneOf(directions).describe('Which way the finding points');
