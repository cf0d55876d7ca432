import type { Certainty } from './certainty.ts';
import type { Direction } from './direction.ts';

/** Words that stand in a table in place of a mark. */
export const wordMarks = { indirect: 'Indirect', 'no level': 'No level' } as const;

/** A mark is taken to be understood from this share of people on. Our own rule. */
export const understoodFrom = 0.8;

/** With fewer people nothing follows from a result. Our own rule. */
export const fewestPeople = 10;

/** What a result says of one mark. */
export type Understanding = 'understood' | 'not understood' | 'too few people to tell';

/** Whether a mark is understood when so many of so many people chose what it means. */
export function understandingOf(right: number, people: number): Understanding {
  if (people < fewestPeople) return 'too few people to tell';
  return right / people >= understoodFrom ? 'understood' : 'not understood';
}

/** What a mark of the map looks like, for those who do not see it. It must not say what the mark means. */
export const shapesInWords: Record<Direction, string> = {
  favourable: 'a triangle that points up',
  unfavourable: 'a triangle that points down',
  mixed: 'a square on its corner',
  'little or no difference': 'a circle',
  'not known': 'a bar that lies flat',
};

/** How large and how full a mark of the map is, for those who do not see it. */
export const sizesInWords: Record<Certainty, string> = {
  'very low': 'small, in outline',
  low: 'small, filled',
  moderate: 'of middling size, filled',
  high: 'large, filled',
};
