import { getCollection } from 'astro:content';
import { correctionKinds } from '#schemas/correction.ts';
import type { HistoryItem } from '#schemas/history.ts';
import { correctionsOf } from './corrections.ts';
import { newestFirst } from './newest-first.ts';

/** Everything that was changed and is no correction, newest first. */
export const history: HistoryItem[] = newestFirst(
  (await getCollection('history')).map(({ id, data }) => ({ id, ...data })),
);

/** Where a change stands on each page that it concerns. */
export const changeAnchor = (id: string): string => `change-${id}`;

/** What happened to a page, as it tells it. */
export interface PageEvent {
  /** Where it stands on the page. */
  anchor: string;
  date: Date;
  kind: string;
  what: string;
}

/** What was changed and put right on the page at an address, newest first. Addresses are without the site's base path. */
export const historyOf = (address: string): PageEvent[] =>
  [
    ...history
      .filter(({ pages }) => pages.some((page) => page.replace(/#.*$/, '') === address))
      .map(({ id, date, what }) => ({ anchor: changeAnchor(id), date, kind: 'Changed', what })),
    ...correctionsOf([address]).map(({ id, date, kind, wrong, right }) => ({
      anchor: changeAnchor(id),
      date,
      kind: correctionKinds[kind],
      what: `${wrong} ${right}`,
    })),
  ].toSorted((a, b) => b.date.getTime() - a.date.getTime());
