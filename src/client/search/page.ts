/** The search page: results as you type, filters and order, with the state of all in the address. */
import type { SearchRecord } from '#model/search-record.ts';
import { countValues, matches, waysOut, type FacetValues } from '#model/facets.ts';
import { startFilterPanel } from '../browse/filter-panel.ts';
import { latest } from '../latest.ts';
import { announcer } from './announce.ts';
import { drawAnswer, showAnswer } from './answer.ts';
import { isAboutOwnHealth } from '#search/answers/own-health.ts';
import { drawNearest, drawNotes } from './notes.ts';
import type { Engine, Reply } from '#search/engine.ts';
import { pageSize, startResultList } from './result-list.ts';
import { orders, readState, tidy, writeState, type SearchState } from './state.ts';
import { tellCount, tellSearching } from '#search/tell.ts';
import { sortBy } from '#model/sorting.ts';

const couldNotLoad = 'The search could not be loaded. Reload the page, or browse the lists below.';

/** Starts the search on its page: with what the address asks for, or with what was typed meanwhile. */
export function startSearch(root: HTMLElement): void {
  const find = <T extends HTMLElement>(selector: string) => root.querySelector<T>(selector)!;
  const home = root.dataset.home!;
  const form = find<HTMLFormElement>('form[data-search-box]');
  const input = find<HTMLInputElement>('input[type=search]');
  const orderBox = find<HTMLSelectElement>('[data-browse-order]');
  const heading = find('[data-search-count]');
  const list = find<HTMLOListElement>('[data-results]');
  const announce = announcer(find('[data-search-status]'));
  const resultList = startResultList(list, (isMore) => (find('[data-search-more-row]').hidden = !isMore));
  const panel = startFilterPanel(root, (choice) => change({ choice }));
  const { facets } = panel;
  const title = document.title;

  let state: SearchState = readState(new URLSearchParams(), facets).state;
  let loading: Promise<Engine> | undefined;
  let isLoaded = false;
  const load = (): Promise<Engine> => {
    loading ??= import('./load.ts').then(({ loadEngine }) => loadEngine(home));
    loading.catch(() => (loading = undefined));
    return loading;
  };

  const values = new WeakMap<SearchRecord, FacetValues>();
  const valuesOf = (record: SearchRecord): FacetValues => {
    let known = values.get(record);
    if (!known) {
      known = Object.fromEntries(
        facets.map(({ name, values: all }, facet) => [name, record.facets[facet]!.map((at) => all[at]!.id)]),
      );
      values.set(record, known);
    }
    return known;
  };

  const ask = latest<{ engine: Engine; reply: Reply | undefined; atLeast: number }>(
    ({ engine, reply, atLeast }) => show(engine, reply, atLeast),
    (error) => {
      console.error(error);
      resultList.clear();
      heading.textContent = couldNotLoad;
      find('[data-search-order]').hidden = true;
      announce(couldNotLoad);
      find('[data-search-help]').hidden = false;
      list.dataset.searchState = 'empty';
    },
  );
  async function answer(atLeast: number) {
    // Nothing else is downloaded before a question has its answer.
    if (!isLoaded && state.query) await answerAtOnce(state.query).catch(() => undefined);
    const engine = await load();
    return { engine, reply: state.query ? await engine.ask(state) : undefined, atLeast };
  }

  /** Shows the answer to a question while the rest of the search is on its way. */
  async function answerAtOnce(query: string): Promise<void> {
    if (isAboutOwnHealth(query)) return;
    const { loadAnswerAtOnce } = await import('./load.ts');
    const record = (await loadAnswerAtOnce(home))(query);
    if (record && !isLoaded && state.query === query) showAnswer(root, record);
  }

  function search(atLeast = pageSize): void {
    const { query, choice } = state;
    const isIdle = query === '' && Object.keys(choice).length === 0;
    find('[data-search-panel]').hidden = isIdle;
    document.title = query ? `${query} – ${title}` : title;
    list.dataset.searchState = isIdle ? 'empty' : 'loading';
    if (!isIdle && !isLoaded) heading.textContent = tellSearching(query);
    if (!isIdle) return void ask(answer(atLeast));
    ask.forget();
    resultList.clear();
    announce('');
  }

  function show(engine: Engine, reply: Reply | undefined, atLeast: number): void {
    isLoaded = true;
    const { data } = engine;
    const { choice, order, query } = state;
    const found = reply ? reply.results.map(({ index }) => data.records[index]!) : data.records;
    const kept = found.filter((record) => matches(valuesOf(record), choice));
    const results =
      order === orders[0]
        ? [...kept]
        : sortBy(kept, order, ({ year, strength, place }) => ({ newest: year, strongest: strength, place }));

    const told = tellCount(results.length, found.length, query);
    heading.textContent = told;
    panel.show(choice, countValues(found.map(valuesOf), choice, facets), tellCount(results.length, found.length, ''));
    const isFiltered = found.length > 0 && results.length === 0;
    find('[data-browse-empty]').hidden = !isFiltered;
    if (isFiltered) panel.showWays(waysOut(found.map(valuesOf), choice), (count) => tellCount(count, count, ''));
    orderBox.value = order.id;
    find('[data-search-order]').hidden = results.length < 2;
    const asWritten = writeState({ ...state, asWritten: true }, facets);
    const notes = drawNotes(root, engine, reply, query, `?${asWritten}`, () => {
      change({ asWritten: true });
      heading.focus();
    });
    const answer = drawAnswer(root, engine, reply, query);
    drawNearest(root, engine, reply, query, found.length === 0);

    resultList.show({ results, engine, reply }, atLeast);
    list.dataset.searchState = results.length > 0 ? 'ready' : 'empty';
    announce([told, ...notes, ...answer].join('. '));
  }

  function change(next: Partial<SearchState>, method: 'pushState' | 'replaceState' = 'pushState'): void {
    state = { ...state, ...next };
    const address = writeState(state, facets);
    history[method](null, '', `${location.pathname}${address && `?${address}`}`);
    search();
  }

  function readAddress(): void {
    const read = readState(new URLSearchParams(location.search), facets);
    state = read.state;
    input.value = state.query;
    panel.open(state.choice, read.unknown);
    search((history.state as { shown?: number } | null)?.shown);
  }

  // What was asked for stays a step back; what is typed on the way there does not.
  let isSettled = location.search !== '';
  input.addEventListener('input', () => {
    change({ query: tidy(input.value), asWritten: false }, isSettled ? 'pushState' : 'replaceState');
    isSettled = false;
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const query = tidy(input.value);
    if (query !== state.query || new URLSearchParams(location.search).get('q') !== query)
      change({ query, asWritten: false });
    isSettled = true;
  });
  orderBox.addEventListener('change', () =>
    change({ order: orders.find(({ id }) => id === orderBox.value) ?? orders[0] }),
  );
  find('[data-search-more]').addEventListener('click', () => {
    resultList.showMore();
    history.replaceState({ shown: resultList.length }, '');
  });
  addEventListener('popstate', () => {
    readAddress();
    isSettled = true;
  });
  const typed = location.search ? '' : tidy(input.value);
  readAddress();
  if (typed) {
    input.value = typed;
    change({ query: typed }, 'replaceState');
  } else if (!location.search) {
    void import('./load.ts').then(({ loadAnswerAtOnce }) => loadAnswerAtOnce(home)).catch(() => undefined);
  }
}
