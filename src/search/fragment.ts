import type { PagefindPage } from './pagefind.ts';

/**
 * One page as a file of the full-text index holds it: a mark of Pagefind's own, then JSON, with gzip. Reading the
 * file by itself saves a reader who needs no full text the 80 KB of Pagefind.
 */
export async function readFragment(file: Blob): Promise<PagefindPage> {
  return pageOfFragment(await new Response(file.stream().pipeThrough(new DecompressionStream('gzip'))).text());
}

/** The page in the text of such a file. */
export const pageOfFragment = (text: string): PagefindPage => JSON.parse(text.slice(text.indexOf('{'))) as PagefindPage;
