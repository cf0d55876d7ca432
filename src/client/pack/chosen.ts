/** What the reader has chosen on this device: one pack, and for comparison one list of each kind. Kept as links. */
import type { Comparable } from '#model/comparable.ts';
import { siteBase } from '../site-base.ts';
import { keptTexts } from './kept-texts.ts';

export type Chosen = 'pack' | Comparable;

const keyOf = (name: Chosen): string => (name === 'pack' ? 'pack' : `compare-${name}`);
const kept = keptTexts(() => localStorage, siteBase === '/' ? '' : siteBase);

/** The link of the pack, or the `?items=` value of a comparison; nothing where nothing is chosen. */
export function readChosen(name: Chosen): string {
  const text = kept.read(keyOf(name));
  // Whatever else stands under this name was kept by another site of this host, or by nobody.
  return name !== 'pack' || /^[?#]/.test(text) ? text : '';
}

/** Keeps a choice. Called only when the reader has pressed something that says so. */
export function keepChosen(name: Chosen, value: string): void {
  kept.keep(keyOf(name), value);
  dispatchEvent(new Event(chosenEvent));
}

/** Told on the window whenever a choice may have changed: on this page, in another tab, or while the browser had put it by. */
export const chosenEvent = 'choice';
const tell = (): boolean => dispatchEvent(new Event(chosenEvent));
addEventListener('storage', tell);
addEventListener('pageshow', ({ persisted }) => persisted && tell());
