import { fold, stemOf } from './words.ts';

/** A piece of a text, and whether it is what was looked for. */
export interface Piece {
  text: string;
  marked: boolean;
}

/** A text in pieces, with every form of the given stems marked. */
export function highlight(text: string, stems: ReadonlySet<string>): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of text.matchAll(/[\p{L}\p{M}\p{N}]+(?:[&'’.,][\p{L}\p{N}]+)*/gu)) {
    add(pieces, text.slice(end, match.index), false);
    add(pieces, match[0], stems.has(stemOf(fold(match[0]))));
    end = match.index + match[0].length;
  }
  add(pieces, text.slice(end), false);
  return pieces;
}

/** Words with spaces between them as pieces: words side by side that are marked alike make one. */
export function piecesOf(words: readonly Piece[]): Piece[] {
  const pieces: Piece[] = [];
  words.forEach(({ text, marked }, at) => {
    if (at > 0) add(pieces, ' ', marked && pieces.at(-1)!.marked);
    add(pieces, text, marked);
  });
  return pieces;
}

function add(pieces: Piece[], text: string, marked: boolean): void {
  if (!text) return;
  const last = pieces.at(-1);
  if (last?.marked === marked) last.text += text;
  else pieces.push({ text, marked });
}
