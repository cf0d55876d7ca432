import type { SearchRecord } from '#model/search-record.ts';
import type { Reply } from '#search/engine.ts';
import { hitsIn, wantedOf, type Wanted } from '#search/highlight.ts';
import { passageOf } from '#search/passage.ts';
import type { Search } from './load.ts';
import { addPassage, addSummary, drawResult } from './result.ts';

/** How many results are drawn at first, and with each "more". */
export const pageSize = 10;

/** What is shown: results, where they come from, and what they answer (nothing, where only filters were chosen). */
interface Shown {
  results: readonly SearchRecord[];
  search: Search;
  reply: Reply | undefined;
}

/**
 * The list of results on the page. What the page of a result says is loaded when the result comes into view.
 * @param whenMore told after each drawing whether there are more to draw
 */
export function startResultList(list: HTMLOListElement, whenMore: (isMore: boolean) => void) {
  let current: Shown | undefined;
  let wanted: readonly Wanted[] = [];
  let watcher: IntersectionObserver | undefined;

  function more(): void {
    const { results, search } = current!;
    const kinds = new Map(search.data.facets[0]!.values.map(({ id, label }) => [id, label]));
    const from = list.children.length;
    for (const record of results.slice(from, from + pageSize)) {
      const item = drawResult(record, kinds.get(record.kind)!, wanted);
      list.append(item);
      if (record.page) watcher!.observe(item);
    }
    whenMore(list.children.length < results.length);
  }

  async function complete(item: HTMLElement, record: SearchRecord, { search }: Shown): Promise<void> {
    const page = await search.page(record);
    if (!page || !item.isConnected) return;
    if (!record.summary) addSummary(item, page, wanted);
    const summary = record.summary ?? page.meta.summary ?? '';
    const passage = passageOf(page, wanted, hitsIn(summary, wanted).length > 0);
    if (passage) addPassage(item, passage);
  }

  return {
    /** Draws other results, at least so many of them. */
    show(next: Shown, atLeast: number): void {
      current = next;
      wanted = next.reply ? wantedOf(next.reply.asked) : [];
      watcher?.disconnect();
      watcher = new IntersectionObserver((entries, self) => {
        for (const { target, isIntersecting } of entries) {
          if (!isIntersecting) continue;
          self.unobserve(target);
          const record = next.results[[...list.children].indexOf(target)];
          // Without its page a result is still a result.
          if (record) complete(target as HTMLElement, record, next).catch(() => undefined);
        }
      });
      list.replaceChildren();
      do more();
      while (list.children.length < Math.min(atLeast, next.results.length));
    },
    /** Draws the next page of results and gives the first link of it the focus. */
    showMore(): void {
      const first = list.children.length;
      more();
      list.children[first]?.querySelector('a')?.focus();
    },
    clear(): void {
      watcher?.disconnect();
      list.replaceChildren();
    },
    get length(): number {
      return list.children.length;
    },
  };
}
