/** The list of a browse page: filters, chips, order and downloads, with the state in the address. */
import { el } from './elements.ts';
import {
  chosenValues,
  countValues,
  matches,
  readChoice,
  standOf,
  waysOut,
  withStand,
  withoutFacet,
  writeChoice,
  type Choice,
  type FacetDefinition,
  type FacetValues,
  type Stand,
} from './facets.ts';
import { fileName, pickCsv, pickJson } from './pick.ts';
import { startSheet } from './sheet.ts';
import { readOrder, sortBy, writeOrder, type Order, type SortKeys } from './sorting.ts';

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

  const panels = findAll<HTMLDetailsElement>('[data-facet]');
  const rows = findAll<HTMLElement>('[data-value]').map((element) => ({
    element,
    facet: element.closest<HTMLElement>('[data-facet]')!.dataset.facet!,
    value: element.dataset.value!,
    box: element.querySelector('input')!,
    not: element.querySelector('button')!,
    count: element.querySelector('[data-count]')!,
  }));
  const facets: FacetDefinition[] = panels.map(({ dataset }) => ({
    name: dataset.facet!,
    label: dataset.label!,
    values: rows
      .filter(({ facet }) => facet === dataset.facet)
      .map(({ element, value }) => ({ id: value, label: element.dataset.label! })),
  }));
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

    const counts = countValues(
      items.map(({ values }) => values),
      choice,
      facets,
    );
    for (const { element, facet, value, box, not, count } of rows) {
      const stand = standOf(choice, facet, value);
      box.checked = stand === 'only';
      not.setAttribute('aria-pressed', String(stand === 'not'));
      const number = counts.get(facet)!.get(value)!;
      count.textContent = `(${number})`;
      element.classList.toggle('facet__row--none', number === 0 && stand === 'any');
    }
    for (const panel of panels) {
      const { only, not } = choice[panel.dataset.facet!] ?? { only: [], not: [] };
      const parts = [only.length > 0 && `${only.length} chosen`, not.length > 0 && `${not.length} left out`];
      panel.querySelector('[data-chosen]')!.textContent = parts.filter(Boolean).join(', ');
    }
    if (orderBox && order) orderBox.value = order.id;
    tell();
  }

  function tell(): void {
    const chosen = chosenValues(choice, facets);
    const told = chosen.length > 0 ? `${shown.length} of ${items.length} ${many}` : say(items.length);
    find('[data-browse-count]').textContent = told;
    find('[data-sheet-count]').textContent = told;
    find('[data-sheet-chosen]').textContent = chosen.length > 0 ? `(${chosen.length})` : '';
    find<HTMLElement>('[data-browse-chosen]').hidden = chosen.length === 0;
    find('[data-browse-chips]').replaceChildren(
      ...chosen.map(({ facet, value, stand }) => {
        const words = `${facet.label}: ${stand === 'not' ? 'not ' : ''}${value.label}`;
        return el('li', {}, [chip(words, () => remove(facet.name, value.id))]);
      }),
    );
    drawEmpty(chosen);
  }

  /** What to take away, where nothing is left. */
  function drawEmpty(chosen: ReturnType<typeof chosenValues>): void {
    const empty = find<HTMLElement>('[data-browse-empty]');
    empty.hidden = shown.length > 0;
    for (const line of findAll<HTMLElement>('[data-browse-download]')) line.hidden = shown.length === 0;
    if (!empty.hidden) {
      const ways = waysOut(
        items.map(({ values }) => values),
        choice,
      );
      find<HTMLElement>('[data-browse-no-way]').hidden = ways.length > 0;
      find('[data-browse-ways]').replaceChildren(
        ...ways.map(({ facet: name, count }) => {
          const mine = chosen.filter(({ facet }) => facet.name === name);
          const values = mine.map(({ value, stand }) => `${stand === 'not' ? 'not ' : ''}${value.label}`);
          const words = `Take away ${mine[0]!.facet.label} (${values.join(', ')})`;
          return el('li', {}, [
            button(words, 'link-button', () => change(withoutFacet(choice, name))),
            ` to see ${say(count)}`,
          ]);
        }),
      );
    }
  }

  function remove(facet: string, value: string): void {
    const chips = () => findAll<HTMLButtonElement>('[data-browse-chips] button');
    const place = chips().indexOf(document.activeElement as HTMLButtonElement);
    change(withStand(choice, facet, value, 'any'));
    const next = chips()[Math.min(place, chips().length - 1)];
    if (next) next.focus();
    else focusFilters();
  }

  function clear(): void {
    change({});
    focusFilters();
  }

  /** What was pressed is gone: the focus goes to the filters, which stay. */
  function focusFilters(): void {
    const opener = find<HTMLButtonElement>('[data-sheet-open]');
    (opener.checkVisibility() ? opener : find<HTMLElement>('[data-facet] summary')).focus();
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
    const notice = find<HTMLElement>('[data-browse-unknown]');
    notice.hidden = read.unknown.length === 0;
    const names = read.unknown.map(({ facet, value }) => `${facet.label}: ${value}`).join('; ');
    notice.textContent = `This link asks for filters that this list does not have. They were left out: ${names}.`;
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

  for (const { facet, value, box, not } of rows) {
    const toggle = (stand: Stand) =>
      change(withStand(choice, facet, value, standOf(choice, facet, value) === stand ? 'any' : stand));
    box.addEventListener('change', () => toggle('only'));
    not.addEventListener('click', () => toggle('not'));
  }
  find('[data-browse-clear]').addEventListener('click', clear);
  find('[data-browse-no-way] button').addEventListener('click', clear);
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

  startSheet(root);
  readAddress();
  for (const panel of panels) panel.open ||= panel.dataset.facet! in choice;
  show();
}

function button(words: string, look: string, press: () => void): HTMLElement {
  const element = el('button', { type: 'button', class: look }, [words]);
  element.addEventListener('click', press);
  return element;
}

function chip(words: string, press: () => void): HTMLElement {
  const element = button(words, 'chip', press);
  element.setAttribute('aria-label', `${words}, take away`);
  element.append(el('span', { class: 'chip__cross', 'aria-hidden': 'true' }, ['×']));
  return element;
}

function save(text: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text]));
  const link = el('a', { href: url, download: name });
  link.click();
  // The browser reads the file after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

document.querySelectorAll<HTMLElement>('[data-browse]').forEach(startBrowse);
