import { fold, stemOf } from './words.ts';

/** A piece of a text, and whether it is what was looked for. */
export interface Piece {
  text: string;
  marked: boolean;
}

/** A text in pieces, with every form of the given stems marked. */
export function highlight(text: string, stems: ReadonlySet<string>): Piece[] {
  const pieces: Piece[] = [];
  const add = (piece: string, marked: boolean) => {
    if (!piece) return;
    const last = pieces.at(-1);
    if (last?.marked === marked) last.text += piece;
    else pieces.push({ text: piece, marked });
  };
  let end = 0;
  for (const match of text.matchAll(/[\p{L}\p{M}\p{N}]+(?:[&'’.,][\p{L}\p{N}]+)*/gu)) {
    add(text.slice(end, match.index), false);
    add(match[0], stems.has(stemOf(fold(match[0]))));
    end = match.index + match[0].length;
  }
  add(text.slice(end), false);
  return pieces;
}
