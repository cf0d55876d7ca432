import { readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';

/** The addresses of all pages of a built site, frames and the page for what is missing among them; not of those that only lead on. */
export const pagesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(
      (path) => path.endsWith('.html') && !/<meta http-equiv="refresh"/i.test(readFileSync(join(folder, path), 'utf8')),
    )
    .map((path) => `/${path.split(sep).join('/')}`.replace(/index\.html$/, ''))
    .toSorted();

/** Pages that show something only when their address says what: a search, a comparison and a pack of the first two case studies. */
export function statesOf(pages: readonly string[]): string[] {
  const two = pages.filter((page) => /^\/case-studies\/[^/]+\/$/.test(page)).slice(0, 2);
  const items = two.map((page) => page.slice(1, -1)).join();
  return ['/search/?q=singing', ...(items ? [`/compare/?items=${items}`, `/pack/?items=${items}`] : [])];
}
