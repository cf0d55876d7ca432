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

/**
 * What the end of an address wishes for, and what of it cannot be had, in a sentence; long ones wish for nothing.
 * @param kinds those that the list has
 */
export function readWish(hash: string, kinds: readonly string[]): { wish: Wish; lost: string } {
  const isTooLong = hash.length > 500;
  const parameters = new URLSearchParams(isTooLong ? '' : hash.replace(/^#/, ''));
  const words = parameters.get('words') ?? '';
  const asked = parameters.get('kind') ?? '';
  const kind = kinds.find((one) => one.toLowerCase() === asked.trim().toLowerCase()) ?? '';
  const lost = [
    isTooLong && 'The end of this link is too long to be read: nothing is narrowed by it.',
    words.length > longest.words && `Only the first ${longest.words} characters of the words in this link are used.`,
    kind === '' &&
      asked.trim() !== '' &&
      `The link asks for "${asked.trim().slice(0, 60)}", a choice that this list does not have: it was left out.`,
  ];
  return { wish: { words: words.slice(0, longest.words), kind }, lost: lost.filter(Boolean).join(' ') };
}

/** The end of an address that wishes for this. */
export const writeWish = (wish: Wish): string =>
  new URLSearchParams(Object.entries(wish).filter(([, value]) => value.trim() !== '')).toString();
