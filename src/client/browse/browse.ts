/** The list of a browse page: filters, chips, order and downloads, with the state in the address. */
import { el } from '../elements.ts';
import {
  countValues,
  matches,
  readChoice,
  waysOut,
  writeChoice,
  type Choice,
  type FacetValues,
} from '#model/facets.ts';
import { startFilterPanel } from './filter-panel.ts';
import { fileName, pickCsv, pickJson } from './pick.ts';
import { readOrder, sortBy, writeOrder, type Order, type SortKeys } from '#model/sorting.ts';

/** An entry of the list, as its element tells of it. */
interface Item {
  element: HTMLElement;
  id: string;
  values: FacetValues;
  keys: SortKeys;
}

function startBrowse(root: HTMLElement): void {
  const find = <T extends Element>(selector: string) => root.querySelector<T>(selector)!;
  const findAll = <T extends Element>(selector: string) => [...root.querySelectorAll<T>(selector)];
  const [one, many] = [root.dataset.one!, root.dataset.many!];
  const say = (count: number) => `${count} ${count === 1 ? one : many}`;

  const panel = startFilterPanel(root, change);
  const { facets } = panel;
  const orderBox = root.querySelector<HTMLSelectElement>('[data-browse-order]');
  const orders: Order[] = JSON.parse(root.dataset.orders ?? '[]');
  const items = findAll<HTMLElement>('[data-browse-item]').map((element): Item => ({
    element,
    ...(JSON.parse(element.dataset.browseItem!) as Omit<Item, 'element'>),
  }));
  const list = items[0]!.element.parentElement!;

  let choice: Choice = {};
  let order: Order | undefined;
  let shown: Item[] = items;

  function show(): void {
    // The list comes in its first order already.
    const inOrder = order && order !== orders[0] ? sortBy(items, order, ({ keys }) => keys) : items;
    if (inOrder.some(({ element }, index) => list.children[index] !== element)) {
      list.append(...inOrder.map(({ element }) => element));
    }
    for (const { element, values } of items) element.hidden = !matches(values, choice);
    shown = inOrder.filter(({ element }) => !element.hidden);

    const records = items.map(({ values }) => values);
    if (orderBox && order) orderBox.value = order.id;
    const told = Object.keys(choice).length > 0 ? `${shown.length} of ${items.length} ${many}` : say(items.length);
    find('[data-browse-count]').textContent = told;
    panel.show(choice, countValues(records, choice, facets), told);

    const empty = find<HTMLElement>('[data-browse-empty]');
    empty.hidden = shown.length > 0;
    for (const line of findAll<HTMLElement>('[data-browse-download]')) line.hidden = shown.length === 0;
    if (!empty.hidden) panel.showWays(waysOut(records, choice), say);
  }

  function change(next: Choice): void {
    choice = next;
    writeAddress();
    show();
  }

  const query = () => new URLSearchParams([...writeChoice(choice, facets), ...writeOrder(order, orders)]).toString();

  function writeAddress(): void {
    history.pushState(null, '', `${location.pathname}${query() && `?${query()}`}`);
  }

  function readAddress(): void {
    const address = new URLSearchParams(location.search);
    const read = readChoice(address, facets);
    choice = read.choice;
    order = readOrder(address, orders);
    panel.open(choice, read.unknown);
  }

  /** A file of what the list shows; the whole file where the list is whole. */
  async function download(event: Event, link: HTMLAnchorElement): Promise<void> {
    if (query() === '') return;
    event.preventDefault();
    const status = find('[data-browse-download-status]');
    status.textContent = '';
    try {
      const response = await fetch(link.href);
      if (!response.ok) throw new Error(response.statusText);
      const ids = shown.map(({ id }) => id);
      const { extension, table } = { table: root.dataset.table!, extension: link.dataset.download! };
      // Not text(), which drops the byte order mark that Excel needs.
      const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer());
      save(extension === 'csv' ? pickCsv(text, ids) : pickJson(text, ids), fileName(table, query(), extension));
      status.textContent = `The file holds ${say(ids.length)}.`;
    } catch {
      status.textContent = 'The file could not be made. Try again, or take the whole file from the data page.';
    }
  }

  orderBox?.addEventListener('change', () => {
    order = orders.find(({ id }) => id === orderBox.value);
    change(choice);
  });
  for (const link of findAll<HTMLAnchorElement>('[data-download]')) {
    link.addEventListener('click', (event) => void download(event, link));
  }
  addEventListener('popstate', () => {
    readAddress();
    show();
  });

  readAddress();
  show();
}

function save(text: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text]));
  const link = el('a', { href: url, download: name });
  link.click();
  // The browser reads the file after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

document.querySelectorAll<HTMLElement>('[data-browse]').forEach(startBrowse);
