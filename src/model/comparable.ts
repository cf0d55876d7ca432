import { kindsIn, type KindIn } from './kinds.ts';

/** The kinds of page that can stand side by side, never mixed. */
export const comparable = kindsIn('comparable');
export type Comparable = KindIn<'comparable'>;

/** How many can. */
export const compareLimit = 4;
