import { kindsIn, type KindIn } from '#model/kinds.ts';

/** What the reader has chosen on this device: one pack, and for comparison one list of each kind. Kept as links. */

/** The kinds of page that can stand side by side, never mixed. */
export const comparable = kindsIn('comparable');
export type Comparable = KindIn<'comparable'>;
export type Chosen = 'pack' | Comparable;

export const compareLimit = 4;

const keyOf = (name: Chosen): string => (name === 'pack' ? 'pack' : `compare-${name}`);
// A browser may forbid storage; a choice then lasts as long as the page.
const memory = new Map<Chosen, string>();

/** The link of the pack, or the `?items=` value of a comparison; nothing where nothing is chosen. */
export function readChosen(name: Chosen): string {
  try {
    return localStorage.getItem(keyOf(name)) ?? '';
  } catch {
    return memory.get(name) ?? '';
  }
}

/** Keeps a choice. Called only when the reader has pressed something that says so. */
export function keepChosen(name: Chosen, value: string): void {
  try {
    if (value === '') localStorage.removeItem(keyOf(name));
    else localStorage.setItem(keyOf(name), value);
  } catch {
    memory.set(name, value);
  }
  dispatchEvent(new Event(chosenEvent));
}

/** Told on the window whenever a choice on this page, or in another tab, has changed. */
export const chosenEvent = 'choice';
addEventListener('storage', () => dispatchEvent(new Event(chosenEvent)));
