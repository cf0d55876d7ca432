/** The part of Pagefind's browser API that we use: https://pagefind.app/docs/api/ */
export interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
  filters(): Promise<Filters>;
  search(query: string | null, options?: { filters?: Record<string, unknown> }): Promise<PagefindSearch>;
}

export type Filters = Record<string, Record<string, number>>;

export interface PagefindSearch {
  results: PagefindResult[];
  filters: Filters;
  totalFilters: Filters;
}

export interface PagefindResult {
  id: string;
  data(): Promise<{ url: string; excerpt: string; meta: Record<string, string | undefined> }>;
}
