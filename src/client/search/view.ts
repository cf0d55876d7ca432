/** The search page: its places, and what is drawn in them besides its filters. */
import { tellAsked, tellCount } from '#search/tell.ts';
import type { Reply } from '#search/engine.ts';
import { el } from '../elements.ts';
import { announcer } from './announce.ts';
import { drawAnswer } from './answer.ts';
import type { Found } from './found.ts';
import type { Search } from './load.ts';
import { couldNotLoad, drawNotLoaded } from './not-loaded.ts';
import { drawNearest, drawNotes } from './notes.ts';
import { startResultList } from './result-list.ts';
import type { SearchState } from './state.ts';

/** What is drawn, and what it answers. */
export interface ToDraw extends Found {
  search: Search;
  reply: Reply | undefined;
  state: SearchState;
  /** So many results at least. */
  atLeast: number;
  /** The address that takes the query letter by letter, and what to do where a reader wants that. */
  asWritten: { address: string; take: () => void };
}

export function searchView(root: HTMLElement) {
  const find = <T extends HTMLElement>(selector: string) => root.querySelector<T>(selector)!;
  const orderBox = find<HTMLSelectElement>('[data-browse-order]');
  const heading = find('[data-search-count]');
  const list = find<HTMLOListElement>('[data-results]');
  const announce = announcer(find('[data-search-status]'));
  const resultList = startResultList(list, (isMore) => (find('[data-search-more-row]').hidden = !isMore));
  const nothing = find('[data-search-nothing]');
  const title = document.title;
  let isDrawn = false;
  /** What was asked is left out on phones: it stands in the box above. */
  const head = (told: string, query: string): void =>
    heading.replaceChildren(told, el('span', { class: 'search__asked' }, [tellAsked(query)]));

  return {
    /** Whether an answer of the whole search has been drawn. */
    isDrawn: (): boolean => isDrawn,
    form: find<HTMLFormElement>('form[data-search-box]'),
    input: find<HTMLInputElement>('input[type=search]'),
    more: find('[data-search-more]'),
    orderBox,

    /** While something is asked for, or when nothing is. */
    drawAsked({ query }: SearchState, isNothing: boolean): void {
      nothing.hidden = true;
      find('[data-search-panel]').hidden = isNothing;
      document.title = query ? `${query} – ${title}` : title;
      list.dataset.searchState = isNothing ? 'empty' : 'loading';
      if (!isNothing && !isDrawn) head('Searching', query);
      if (!isNothing) return;
      resultList.clear();
      announce('');
    },

    /** Says what to type, where a search was sent without a word. */
    askForWords(): void {
      nothing.hidden = false;
      announce(nothing.textContent.trim());
    },

    /** That an address asked for more than is looked for; nothing where it did not. */
    tellCut(words: string): void {
      find('[data-search-cut]').textContent = words;
      find('[data-search-cut]').hidden = words === '';
    },

    drawFailure(): void {
      resultList.clear();
      drawNotLoaded(root);
      announce(couldNotLoad);
    },

    draw({ found, results, search, reply, state, atLeast, asWritten }: ToDraw): void {
      const { query, order } = state;
      isDrawn = true;
      head(tellCount(results.length, found.length), query);
      find('[data-browse-empty]').hidden = found.length === 0 || results.length > 0;
      orderBox.value = order.id;
      find('[data-search-order]').hidden = results.length < 2;
      const notes = drawNotes(root, search, reply, query, asWritten.address, () => {
        asWritten.take();
        heading.focus();
      });
      const answer = drawAnswer(root, search, reply, query);
      drawNearest(root, search, reply, query, found.length === 0);
      resultList.show({ results, search, reply }, atLeast);
      list.dataset.searchState = results.length > 0 ? 'ready' : 'empty';
      announce([heading.textContent, ...notes, ...answer].join('. '));
    },

    /** Draws more of the results. @returns how many are drawn then */
    drawMore(): number {
      resultList.showMore();
      return resultList.length;
    },
  };
}
