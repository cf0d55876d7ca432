/** The list of a browse page: filters, chips, order and downloads, with the state in the address. */
import { nearestFirst, sayOrder, type MineOfCouncil } from '#model/my-council.ts';
import { slug } from '#model/slug.ts';
import { sayWhy } from '../council/lists.ts';
import { withMine } from '../council/near.ts';
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
  const given: Order[] = JSON.parse(root.dataset.orders ?? '[]');
  const items = findAll<HTMLElement>('[data-browse-item]').map((element): Item => ({
    element,
    ...(JSON.parse(element.dataset.browseItem!) as Omit<Item, 'element'>),
  }));
  const list = items[0]!.element.parentElement!;

  let choice: Choice = {};
  let order: Order | undefined;
  let orders = given;
  // For the reader's council: what is near it, and whether what does not hold in its nation is shown.
  let mine: MineOfCouncil | null = null;
  let showElsewhere = false;
  let shown: Item[] = items;

  // A long list shows so many at a time; on paper, and where a link leads to one of them, it is whole.
  const step = Number(root.dataset.step);
  let most = step;

  function show(): void {
    // The list comes in its first order already.
    const inOrder =
      order?.id === nearOrder && mine
        ? nearestFirst(items, ({ id }) => id, mine.schemes)
        : order && order !== given[0]
          ? sortBy(items, order, ({ keys }) => keys)
          : items;
    if (inOrder.some(({ element }, index) => list.children[index] !== element)) {
      list.append(...inOrder.map(({ element }) => element));
    }
    const elsewhere = showElsewhere || choice.nation ? [] : items.filter(holdsElsewhere);
    shown = inOrder.filter((item) => matches(item.values, choice) && !elsewhere.includes(item));
    const inView = new Set(shown.slice(0, most));
    for (const item of items) item.element.hidden = !inView.has(item);
    const rest = shown.length - inView.size;
    find<HTMLElement>('[data-browse-more]').hidden = rest === 0;
    find('[data-browse-further]').textContent = `Show ${say(Math.min(step, rest))} more`;
    find('[data-browse-whole]').textContent = `Show all ${say(shown.length)}`;

    const records = items.filter((item) => !elsewhere.includes(item)).map(({ values }) => values);
    if (orderBox && order) orderBox.value = order.id;
    sayNear();
    const told =
      Object.keys(choice).length + elsewhere.length > 0
        ? `${shown.length} of ${items.length} ${many}`
        : say(items.length);
    find('[data-browse-count]').textContent = told;
    panel.show(choice, countValues(records, choice, facets), told);

    const empty = find<HTMLElement>('[data-browse-empty]');
    empty.hidden = shown.length > 0;
    for (const line of findAll<HTMLElement>('[data-browse-download]')) line.hidden = shown.length === 0;
    if (!empty.hidden) panel.showWays(waysOut(records, choice), say);
  }

  const holdsElsewhere = ({ values }: Item): boolean =>
    mine !== null && values.nation !== undefined && !values.nation.includes(slug(mine.nation));

  /** What the reader's council changes in this list. */
  function sayNear(): void {
    const line = root.querySelector<HTMLElement>('[data-near-says]');
    if (!line) return;
    const elsewhere = items.filter(holdsElsewhere).length;
    const near = new Set(mine?.schemes.map(({ id }) => id));
    line.hidden = true;
    if (mine && elsewhere > 0 && !choice.nation) {
      const button = el('button', { type: 'button', class: 'choose__button' }, [
        showElsewhere ? 'Hide them' : 'Show them',
      ]);
      button.addEventListener('click', () => {
        showElsewhere = !showElsewhere;
        show();
        line.querySelector('button')?.focus();
      });
      line.hidden = false;
      line.replaceChildren(
        `${say(elsewhere)} that ${elsewhere === 1 ? 'does' : 'do'} not hold in ${mine.nation}, where your council is, ${elsewhere === 1 ? 'is' : 'are'} ${showElsewhere ? 'shown' : 'hidden'}. `,
        button,
      );
    } else if (mine && order?.id === nearOrder) {
      line.hidden = false;
      line.textContent = sayOrder(mine.place, shown.filter(({ id }) => near.has(id)).length, shown.length);
    }
  }

  function showTo(number: number): void {
    const before = Math.min(most, shown.length);
    most = number;
    show();
    // The keyboard goes on with the first that was not there before.
    shown[before]?.element.querySelector<HTMLElement>('a, button, summary')?.focus();
  }

  function change(next: Choice): void {
    choice = next;
    most = step;
    writeAddress();
    show();
  }

  const query = () => new URLSearchParams([...writeChoice(choice, facets), ...writeOrder(order, orders)]).toString();

  function writeAddress(): void {
    history.pushState(history.state, '', `${location.pathname}${query() && `?${query()}`}${location.hash}`);
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

  find('[data-browse-further]').addEventListener('click', () => showTo(most + step));
  find('[data-browse-whole]').addEventListener('click', () => showTo(Infinity));
  addEventListener('beforeprint', () => {
    most = Infinity;
    show();
  });
  function showTarget(): void {
    const target = document.getElementById(location.hash.slice(1));
    if (!target || !items.some(({ element }) => element.contains(target))) return;
    most = Infinity;
    show();
    target.scrollIntoView();
  }
  addEventListener('hashchange', showTarget);

  readAddress();
  show();
  document.documentElement.classList.remove('list-narrows');
  withMine((next) => {
    if (mine === null && next === null) return;
    mine = next;
    if (root.dataset.near !== undefined) {
      orders = mine ? [{ id: nearOrder, label: `Places like ${mine.place} first` }, ...given] : given;
      orderBox?.replaceChildren(...orders.map(({ id, label }) => new Option(label, id)));
      order = readOrder(new URLSearchParams(location.search), orders);
      const near = new Map(mine?.schemes.map((scheme) => [scheme.id, scheme]));
      for (const { id, element } of items) sayWhy(element, near.get(id));
    }
    show();
  });
  showTarget();
}

/** The order that begins with places like the reader's. */
const nearOrder = 'near';

function save(text: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text]));
  const link = el('a', { href: url, download: name });
  link.click();
  // The browser reads the file after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

document.querySelectorAll<HTMLElement>('[data-browse]').forEach(startBrowse);
