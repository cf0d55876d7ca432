/** Pages that hold words, each with how well it does: from the full-text index. */
export type Hits = ReadonlyMap<number, number>;

/** The full text of the pages, which only the index knows. */
export interface FullText {
  /** The records whose page holds all of these words, each with a score above 0. */
  hits(words: string): Promise<Hits>;
  /** The records whose page holds exactly this phrase. */
  phrase(phrase: string): Promise<Hits>;
}

/** A text that holds nothing, for what needs none. */
export const noText: FullText = { hits: async () => new Map(), phrase: async () => new Map() };

/** A text that holds nothing where it cannot be read, which is told: its parts do not come, or the browser runs no WebAssembly. */
export const asFarAsRead = (text: FullText, tell: () => void): FullText => {
  const orNone = (found: Promise<Hits>): Promise<Hits> =>
    found.catch(() => {
      tell();
      return new Map();
    });
  return { hits: (words) => orNone(text.hits(words)), phrase: (phrase) => orNone(text.phrase(phrase)) };
};
