/** The same words, whatever their capitals, spaces and stops; empty for what is no text. */
export const folded = (words: unknown): string =>
  typeof words === 'string'
    ? words
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim()
    : '';
