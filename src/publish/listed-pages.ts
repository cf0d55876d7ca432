import type { CardSpec } from './card/spec.ts';

/** A page that search engines may list, and the card it is shared with. */
export interface ListedPage {
  /** The picture, from the root of the server. */
  picture: string;
  card: CardSpec;
}

const seen = globalThis as { listedPages?: Map<string, ListedPage> };

/**
 * The pages of this build that are listed, by their path from the root of the server. A page is put here as its head is
 * made; what the build does with all pages at its end reads it. Both run in one process, but each loads its own copy of
 * this file: hence a place that both can see.
 */
export const listedPages = (seen.listedPages ??= new Map<string, ListedPage>());
