import type { Understanding } from './query.ts';
import { fold, stemOf, stemsOf } from './words.ts';

/** Ways of saying one thing, as runs of stems: the reader's own first. */
export type Wanted = readonly (readonly string[])[];

/** A word of a text: its stem, and where it stands, in characters. */
export interface Token {
  stem: string;
  from: number;
  to: number;
}

/** A run of tokens, from one to another, both inclusive, that says the wanted thing with this number. */
export interface Hit {
  first: Token;
  last: Token;
  wanted: number;
  /** 1 for the reader's own words, less for others that mean the same. */
  weight: number;
}

/** A piece of a text, and whether it is what was looked for. */
export interface Piece {
  text: string;
  marked: boolean;
}

/** What a text should hold: the phrases in quotes if there are any, or else each concept in any of its ways. */
export const wantedOf = ({ concepts, phrases }: Understanding): Wanted[] =>
  phrases.length > 0
    ? phrases.map((phrase) => [stemsOf(phrase)])
    : concepts.map(({ ways }) => ways.map(({ stems }) => stems));

/** Where a text says something wanted. */
export function hitsIn(text: string, wanted: readonly Wanted[]): Hit[] {
  const tokens = [...text.matchAll(/[\p{L}\p{M}\p{N}]+(?:[&'’.,][\p{L}\p{N}]+)*/gu)].map(
    ({ 0: word, index }): Token => ({ stem: stemOf(fold(word)), from: index, to: index + word.length }),
  );
  const places = new Map<string, number[]>();
  tokens.forEach(({ stem }, at) => {
    const known = places.get(stem);
    if (known) known.push(at);
    else places.set(stem, [at]);
  });
  return wanted.flatMap((ways, index) =>
    ways.flatMap((run, way) =>
      (places.get(run[0]!) ?? [])
        .filter((at) => run.every((stem, step) => tokens[at + step]?.stem === stem))
        .map((at) => ({
          first: tokens[at]!,
          last: tokens[at + run.length - 1]!,
          wanted: index,
          weight: way === 0 ? 1 : 0.7,
        })),
    ),
  );
}

/** A text in pieces, with all that is wanted marked. */
export function highlight(text: string, wanted: readonly Wanted[]): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const { first, last } of hitsIn(text, wanted).toSorted((a, b) => a.first.from - b.first.from)) {
    if (last.to <= end) continue;
    const from = Math.max(end, first.from);
    if (from > end) pieces.push({ text: text.slice(end, from), marked: false });
    const before = pieces.at(-1);
    if (before?.marked) before.text += text.slice(from, last.to);
    else pieces.push({ text: text.slice(from, last.to), marked: true });
    end = last.to;
  }
  if (end < text.length) pieces.push({ text: text.slice(end), marked: false });
  return pieces;
}
