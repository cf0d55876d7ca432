import { kinds } from '#model/kinds.ts';
import { pagesIn, type SitePage } from '#lib/content/kinds.ts';
import type { PackEntry } from '#lib/content/collections.ts';
import { pageOf, type NamedPage } from './related-pages.ts';

/** A page of a pack, with what it says in short and why it is there. */
export interface PackPage extends NamedPage {
  ref: string;
  says: string;
  why: string;
}

const described = new Map(pagesIn('packable').map((page: SitePage) => [`${page.kind}/${page.id}`, page.description]));

/** The pages of a pack, in its order. The check has made sure that they are there. */
export const pagesOfPack = ({ data }: PackEntry): PackPage[] =>
  data.items.map(({ page, why }) => ({ ...pageOf(page), ref: page, says: described.get(page) ?? '', why }));

/** How many pages of which kind a pack holds, in words: "3 answers". */
export function contentsInWords({ data }: PackEntry): string {
  const counts = Map.groupBy(data.items, ({ page }) => page.split('/')[0] as keyof typeof kinds);
  return [...counts]
    .map(([kind, items]) => `${items.length} ${items.length === 1 ? kinds[kind].one : kinds[kind].many}`)
    .join(', ');
}
