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
