/** The search page: results as you type, filters and order, with the state of all in the address. */
import { countValues, waysOut } from '#model/facets.ts';
import type { Reply } from '#search/engine.ts';
import { tellCount } from '#search/tell.ts';
import { startFilterPanel } from '../browse/filter-panel.ts';
import { latest } from '../latest.ts';
import { putAddress } from '../put-address.ts';
import { showAnswer } from './answer.ts';
import { facetValues, foundBy, isIdle } from './found.ts';
import { answerAtHand, loadSearch, loadWorker, type Search } from './load.ts';
import { pageSize } from './result-list.ts';
import { orders, readState, tellCut, tidy, writeState, type SearchState } from './state.ts';
import { searchView } from './view.ts';

/** An answer to what was asked, and how many results of it are drawn at least. */
interface Answered {
  search: Search;
  reply: Reply | undefined;
  atLeast: number;
}

/** Starts the search on its page: with what the address asks for, or with what was typed meanwhile. */
export function startSearch(root: HTMLElement): void {
  const view = searchView(root);
  const { input, orderBox } = view;
  const panel = startFilterPanel(root, (choice) => change({ choice }));
  const { facets } = panel;
  const valuesOf = facetValues(facets);
  const home = root.dataset.home!;
  let state: SearchState = readState(new URLSearchParams(), facets).state;

  const ask = latest<Answered>(show, (error) => {
    console.error(error);
    view.drawFailure();
  });

  async function answer(atLeast: number): Promise<Answered> {
    // Nothing else is downloaded before a question has its answer.
    if (!view.isDrawn() && state.query) await answerAtOnce(state.query).catch(() => undefined);
    const search = await loadSearch(home);
    const { query, asWritten } = state;
    return { search, reply: query ? await search.ask({ query, asWritten }) : undefined, atLeast };
  }

  /** Shows the answer to a question while the rest of the search is on its way. */
  async function answerAtOnce(query: string): Promise<void> {
    const record = await answerAtHand(home, query);
    if (record && !view.isDrawn() && state.query === query) showAnswer(root, record);
  }

  function look(atLeast = pageSize): void {
    const isNothing = isIdle(state);
    view.drawAsked(state, isNothing);
    if (isNothing) ask.forget();
    else void ask(answer(atLeast));
  }

  function show({ search, reply, atLeast }: Answered): void {
    const { choice } = state;
    const ranked = reply?.results.map(({ index }) => index);
    const { found, results } = foundBy(search.data, ranked, state, valuesOf);
    const values = found.map(valuesOf);
    panel.show(choice, countValues(values, choice, facets), tellCount(results.length, found.length));
    if (found.length > 0 && results.length === 0)
      panel.showWays(waysOut(values, choice), (count) => tellCount(count, count));
    const address = `?${writeState({ ...state, asWritten: true }, facets)}`;
    const asWritten = { address, take: () => change({ asWritten: true }) };
    view.draw({ found, results, search, reply, state, atLeast, asWritten });
  }

  function change(next: Partial<SearchState>, method: 'pushState' | 'replaceState' = 'pushState'): void {
    if (next.query !== undefined) view.tellCut('');
    state = { ...state, ...next };
    const address = writeState(state, facets);
    putAddress(method, `${location.pathname}${address && `?${address}`}`, null);
    look();
  }

  function readAddress(): void {
    const address = new URLSearchParams(location.search);
    const read = readState(address, facets);
    state = read.state;
    view.tellCut(tellCut(address.get('q') ?? ''));
    input.value = state.query;
    panel.open(state.choice, read.unknown);
    look((history.state as { shown?: number } | null)?.shown);
    if (isIdle(state) && address.has('q')) view.askForWords();
  }

  const typed = location.search ? '' : tidy(input.value);
  wireQuery(view, () => state, change, readAddress);
  orderBox.addEventListener('change', () =>
    change({ order: orders.find(({ id }) => id === orderBox.value) ?? orders[0] }),
  );
  view.more.addEventListener('click', () => putAddress('replaceState', location.href, { shown: view.drawMore() }));
  readAddress();
  if (typed) {
    input.value = typed;
    change({ query: typed }, 'replaceState');
  } else if (!location.search) void loadWorker(home).catch(() => undefined);
}

/** What is typed and sent: what was asked for stays a step back; what is typed on the way there does not. */
function wireQuery(
  view: ReturnType<typeof searchView>,
  state: () => SearchState,
  change: (next: Partial<SearchState>, method?: 'pushState' | 'replaceState') => void,
  readAddress: () => void,
): void {
  const { form, input } = view;
  let isSettled = location.search !== '';
  input.addEventListener('input', () => {
    change({ query: tidy(input.value), asWritten: false }, isSettled ? 'pushState' : 'replaceState');
    isSettled = false;
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const query = tidy(input.value);
    if (query !== state().query || new URLSearchParams(location.search).get('q') !== query)
      change({ query, asWritten: false });
    if (isIdle(state())) view.askForWords();
    isSettled = true;
  });
  addEventListener('popstate', () => {
    readAddress();
    isSettled = true;
  });
}
