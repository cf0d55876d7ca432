/** The search page: results as you type, filters and order, with the state of all in the address. */
import type { SearchRecord } from '#model/search-record.ts';
import { el } from '../elements.ts';
import { countValues, matches, waysOut, type FacetValues } from '#model/facets.ts';
import { startFilterPanel } from '../browse/filter-panel.ts';
import { announcer } from './announce.ts';
import type { Engine, Reply } from '#search/engine.ts';
import { pageSize, startResultList } from './result-list.ts';
import { orders, readState, tidy, writeState, type SearchState } from './state.ts';
import { nearestSubjects } from '#search/subjects.ts';
import { readAs, tellCount, tellUnmatched } from '#search/tell.ts';
import { sortBy } from '#model/sorting.ts';

const couldNotLoad = 'The search could not be loaded. Reload the page, or browse the lists below.';

function startSearch(root: HTMLElement): void {
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
  let run = 0;

  let loading: Promise<Engine> | undefined;
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

  async function search(atLeast = pageSize): Promise<void> {
    const mine = ++run;
    const { query, choice } = state;
    const isIdle = query === '' && Object.keys(choice).length === 0;
    find('[data-search-panel]').hidden = isIdle;
    document.title = query ? `${query} – ${title}` : title;
    if (isIdle) {
      resultList.clear();
      list.dataset.searchState = 'empty';
      announce('');
      return;
    }
    list.dataset.searchState = 'loading';
    try {
      const engine = await load();
      const reply = query ? await engine.ask(state) : undefined;
      if (mine === run) show(engine, reply, atLeast);
    } catch {
      if (mine !== run) return;
      resultList.clear();
      heading.textContent = couldNotLoad;
      announce(couldNotLoad);
      find('[data-search-help]').hidden = false;
      list.dataset.searchState = 'empty';
    }
  }

  function show(engine: Engine, reply: Reply | undefined, atLeast: number): void {
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
    const notes = tellNotes(engine, reply);
    drawNearest(engine, reply, found.length === 0);

    resultList.show({ results, engine, reply }, atLeast);
    list.dataset.searchState = results.length > 0 ? 'ready' : 'empty';
    announce([told, ...notes].join('. '));
  }

  /** What was corrected, read otherwise, or found nowhere. */
  function tellNotes({ data }: Engine, reply: Reply | undefined): string[] {
    const spelling = find('[data-search-spelling]');
    const corrected = reply !== undefined && reply.asked.corrections.length > 0;
    spelling.hidden = !corrected;
    if (corrected) {
      const mine = el('a', { href: `?${writeState({ ...state, asWritten: true }, facets)}` }, [state.query]);
      mine.addEventListener('click', (event) => {
        event.preventDefault();
        change({ asWritten: true });
        heading.focus();
      });
      spelling.replaceChildren(
        'Showing results for ',
        el('strong', {}, [reply.asked.text]),
        '. Search for ',
        mine,
        ' instead.',
      );
    }
    const understood = reply ? readAs(reply.asked, data) : [];
    find('[data-search-read]').hidden = understood.length === 0;
    find('[data-search-read]').replaceChildren(
      'Read as: ',
      understood.map(({ words, label }) => `“${words}” as ${label}`).join('; '),
    );
    const unmatched = reply ? tellUnmatched(reply) : '';
    find('[data-search-unmatched]').hidden = unmatched === '';
    find('[data-search-unmatched]').textContent = unmatched;
    return [...(corrected ? [`Showing results for ${reply.asked.text}`] : []), ...(unmatched ? [unmatched] : [])];
  }

  function drawNearest({ data }: Engine, reply: Reply | undefined, isNothing: boolean): void {
    find('[data-search-help]').hidden = !isNothing;
    if (!isNothing) return;
    const phrases = reply?.asked.phrases ?? [];
    find('[data-search-phrase]').hidden = phrases.length === 0;
    find('[data-search-wordless]').hidden = phrases.length > 0 || (reply?.asked.concepts.length ?? 0) > 0;
    find('[data-search-subjects]').replaceChildren(
      ...nearestSubjects(state.query, data).map(({ url, title: subject }) =>
        el('li', {}, [el('a', { href: url }, [subject])]),
      ),
    );
  }

  function change(next: Partial<SearchState>, method: 'pushState' | 'replaceState' = 'pushState'): void {
    state = { ...state, ...next };
    const address = writeState(state, facets);
    history[method](null, '', `${location.pathname}${address && `?${address}`}`);
    void search();
  }

  function readAddress(): void {
    const read = readState(new URLSearchParams(location.search), facets);
    state = read.state;
    input.value = state.query;
    panel.open(state.choice, read.unknown);
    void search((history.state as { shown?: number } | null)?.shown);
  }

  input.addEventListener('focus', () => void load().catch(() => undefined), { once: true });
  input.addEventListener('input', () => change({ query: tidy(input.value), asWritten: false }, 'replaceState'));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const query = tidy(input.value);
    if (query !== state.query || new URLSearchParams(location.search).get('q') !== query)
      change({ query, asWritten: false });
    else history.pushState(null, '', location.href);
  });
  orderBox.addEventListener('change', () =>
    change({ order: orders.find(({ id }) => id === orderBox.value) ?? orders[0] }),
  );
  find('[data-search-more]').addEventListener('click', () => {
    resultList.showMore();
    history.replaceState({ shown: resultList.length }, '');
  });
  addEventListener('popstate', readAddress);
  readAddress();
}

document.querySelectorAll<HTMLElement>('[data-search]').forEach(startSearch);
