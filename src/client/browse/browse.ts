/** The list of a browse page: filters, chips, order and downloads, with the state in the address. */
import { countValues, waysOut, type Choice } from '#model/facets.ts';
import { readOrder, type Order } from '#model/sorting.ts';
import { withMine } from '../council/near.ts';
import { putInAddress } from '../end-of-address.ts';
import { startDownloads } from './download.ts';
import { startFilterPanel } from './filter-panel.ts';
import { listed, ordersWith, readQuery, sayNear, sayShown, writeQuery, type ListState, type Listed } from './state.ts';
import { browseView, type Item } from './view.ts';

function startBrowse(root: HTMLElement): void {
  const { one, many } = root.dataset;
  const say = (count: number) => `${count} ${count === 1 ? one! : many!}`;
  const view = browseView(root, say);
  const { items, orderBox } = view;
  const panel = startFilterPanel(root, change);
  const { facets } = panel;
  const own: Order[] = JSON.parse(root.dataset.orders ?? '[]');
  const isPhone = matchMedia('(max-width: 47.99em)').matches;
  const step = Number(isPhone ? root.dataset.stepOnPhones : root.dataset.step);

  let orders: readonly Order[] = own;
  let state: ListState = { choice: {}, order: undefined, most: step, mine: null, showElsewhere: false };
  let list: Listed<Item>;

  function show(next: Partial<ListState>): void {
    state = { ...state, ...next };
    list = listed(items, own[0], state);
    view.drawList(list, step);
    view.drawNear(sayNear(list, state, say), () => show({ showElsewhere: !state.showElsewhere }));
    if (orderBox && state.order) orderBox.value = state.order.id;
    const records = list.counted.map(({ values }) => values);
    const told = sayShown(list, items.length, state, say);
    view.sayCount(told);
    panel.show(state.choice, countValues(records, state.choice, facets), told);
    if (list.shown.length === 0) panel.showWays(waysOut(records, state.choice), say);
  }

  /** What the reader has chosen: it stands in the address, and the list begins at its top. */
  function change(choice: Choice, order = state.order): void {
    putInAddress(writeQuery({ choice, order }, facets, orders));
    show({ choice, order, most: step });
  }

  function showTo(most: number): void {
    const before = list.inView.length;
    show({ most });
    // The keyboard goes on with the first that was not there before.
    list.shown[before]?.element.querySelector<HTMLElement>('a, button, summary')?.focus();
  }

  function readAddress(): void {
    const { choice, order, unknown } = readQuery(new URLSearchParams(location.search), facets, orders);
    panel.open(choice, unknown);
    show({ choice, order });
  }

  /** Where a link leads to an item of the list, the list is whole. */
  function showTarget(): void {
    const target = view.itemAt(location.hash);
    if (!target) return;
    show({ most: Infinity });
    target.scrollIntoView();
  }

  orderBox?.addEventListener('change', () =>
    change(
      state.choice,
      orders.find(({ id }) => id === orderBox.value),
    ),
  );
  view.further.addEventListener('click', () => showTo(state.most + step));
  view.whole.addEventListener('click', () => showTo(Infinity));
  const idsShown = () => list.shown.map(({ id }) => id);
  startDownloads(root, say, () => ({ query: writeQuery(state, facets, orders), ids: idsShown() }));
  addEventListener('beforeprint', () => show({ most: Infinity }));
  addEventListener('popstate', readAddress);
  addEventListener('hashchange', showTarget);
  readAddress();
  document.documentElement.classList.remove('list-narrows');
  withMine((mine) => {
    if (state.mine === null && mine === null) return;
    if (root.dataset.near === undefined) return show({ mine });
    orders = ordersWith(own, mine);
    view.drawOrders(orders);
    view.sayWhy(mine?.schemes ?? []);
    show({ mine, order: readOrder(new URLSearchParams(location.search), orders) });
  });
  showTarget();
}

document.querySelectorAll<HTMLElement>('[data-browse]').forEach(startBrowse);
