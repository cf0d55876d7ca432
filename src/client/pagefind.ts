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

interface PagefindPage {
  url: string;
  content: string;
  excerpt: string;
  sub_results: {
    title: string;
    url: string;
    excerpt: string;
    anchor?: { id: string };
    weighted_locations: { balanced_score: number }[];
  }[];
}
