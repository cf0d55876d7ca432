import { lists } from '#lib/content/collections.ts';
import { idOfNumber, wordsOfNumber } from '#model/drawn-numbers.ts';
import { isOverdue as isPast } from '#model/clock.ts';
import type { LivingNumber } from '#schemas/living-number.ts';
import { today } from '#site.ts';

export const livingNumbers = lists['living-numbers'].numbers;
const byId = new Map(livingNumbers.map((number) => [number.id, number]));

/** The living number with this id. */
export function livingNumber(id: string): LivingNumber {
  const number = byId.get(id);
  if (!number) {
    throw new Error(`There is no living number "${id}"; those there are stand in content/lists/living-numbers.yaml.`);
  }
  return number;
}

/** The earlier numbers that this one took the place of, the latest first. */
export function historyOf(number: LivingNumber): LivingNumber[] {
  const earlier: LivingNumber[] = [];
  for (let next = number.follows; next; next = earlier.at(-1)!.follows) {
    const before = livingNumber(next);
    if (earlier.includes(before)) break;
    earlier.push(before);
  }
  return earlier;
}

/** The number that took the place of this one, where there is one. */
export const laterThan = ({ id }: LivingNumber): LivingNumber | undefined =>
  livingNumbers.find(({ follows }) => follows === id);

/** The value that a scenario names: a number of its own, or "id", "id.low" or "id.high" of a living one. */
export function valueOf(written: number | string): number {
  if (typeof written === 'number') return written;
  const [id = '', end] = written.split('.');
  const number = livingNumber(id);
  const value = end === 'low' ? number.low : end === 'high' ? number.high : number.value;
  if (value === undefined) throw new Error(`The living number "${id}" has no ${end ?? 'value'}.`);
  return value;
}

/** The living number that a text takes with `<Number of="…" />`, and what it says there. */
export function drawnNumber(of: string): { number: LivingNumber; words: string } {
  const number = livingNumber(idOfNumber(of));
  const words = wordsOfNumber(number, of);
  if (words === null) throw new Error(`<Number of="${of}">: "${number.id}" has no such end.`);
  return { number, words };
}

/** Whether somebody should have looked for a newer number by the day of the build. */
export const isOverdue = ({ reviewBy }: LivingNumber): boolean => reviewBy !== undefined && isPast(reviewBy, today);
