/** The part of Pagefind's browser API that we use: https://pagefind.app/docs/api/ */
export interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ results: PagefindResult[] }>;
}

export interface PagefindResult {
  id: string;
  score: number;
  data(): Promise<PagefindPage>;
}

export interface PagefindPage {
  url: string;
  /** The text of the page. */
  content: string;
  meta: Record<string, string>;
  /** The elements with an address of their own, each with the number of words before it. */
  anchors: readonly { element: string; id: string; text: string; location: number }[];
}
