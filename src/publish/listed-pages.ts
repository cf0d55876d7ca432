import type { CardSpec } from './card/spec.ts';

/** A page that search engines may list, and the card it is shared with. */
export interface ListedPage {
  /** The picture, from the root of the server. */
  picture: string;
  card: CardSpec;
}

/**
 * A page is listed as its head is made; what the build does with pages reads it. Both run in one process, but each loads its
 * own copy of this file: hence a place that both can see.
 */
const seen = globalThis as { listedPages?: Map<string, ListedPage>; tellListed?: (page: ListedPage) => void };

/** The pages of this build that are listed, by their path from the root of the server. */
export const listedPages: ReadonlyMap<string, ListedPage> = (seen.listedPages ??= new Map<string, ListedPage>());

/** Lists a page, and tells who wants to know. */
export function listPage(path: string, page: ListedPage): void {
  seen.listedPages!.set(path, page);
  seen.tellListed?.(page);
}

/** Has a function called with every page that is listed from now on. */
export function whenListed(tell: (page: ListedPage) => void): void {
  seen.tellListed = tell;
}
