import { longest } from '#model/longest.ts';

/** What a reader wishes to see of a list. */
export interface Wish {
  words: string;
  kind: string;
}

const plain = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[’']/g, '').toLowerCase();

/** Whether a text holds the beginning of each word, in any order. */
export function holdsWords(text: string, wanted: string): boolean {
  const held = ` ${plain(text).replace(/[^\p{L}\p{N}£%]+/gu, ' ')}`;
  return plain(wanted)
    .split(/[^\p{L}\p{N}£%]+/u)
    .filter(Boolean)
    .every((word) => held.includes(` ${word}`));
}

/** What the end of an address wishes for; long ones wish for nothing. */
export function readWish(hash: string): Wish {
  const parameters = new URLSearchParams(hash.length > 500 ? '' : hash.replace(/^#/, ''));
  return { words: (parameters.get('words') ?? '').slice(0, longest.words), kind: parameters.get('kind') ?? '' };
}

/** The end of an address that wishes for this. */
export const writeWish = (wish: Wish): string =>
  new URLSearchParams(Object.entries(wish).filter(([, value]) => value.trim() !== '')).toString();
