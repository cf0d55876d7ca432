/** The filters of the evidence map: they narrow the studies behind each cell, and stand in the address. */
import {
  chosenValues,
  countValues,
  matches,
  readChoice,
  readOne,
  withStand,
  writeChoice,
  type Choice,
  type FacetDefinition,
  type FacetValues,
} from '#model/facets.ts';
import { followAddress } from '../browse/follow-address.ts';
import { sayUnknown } from '../browse/unknown.ts';
import { targetOf } from '../end-of-address.ts';
import { putAddress } from '../put-address.ts';

interface Item {
  key: string;
  values: FacetValues;
  entry: HTMLElement;
}

function startMap(table: HTMLElement): void {
  const filters = document.querySelector<HTMLElement>('[data-map-filters]')!;
  const status = document.querySelector<HTMLElement>('[data-map-count]')!;
  const clear = document.querySelector<HTMLButtonElement>('[data-map-clear]')!;
  const chooser = followAddress(document.querySelector<HTMLSelectElement>('[data-map-activity]')!);
  const boxes = [...filters.querySelectorAll<HTMLInputElement>('input[type=checkbox]')].map(followAddress);
  const rows = [...table.querySelectorAll<HTMLElement>('[data-map-row]')];
  const cells = [...table.querySelectorAll<HTMLDetailsElement>('[data-cell]')].map((element) => ({
    element,
    items: itemsOf(element),
  }));
  // A finding of two activities stands in two rows; counts are of findings.
  const findings = new Map(cells.flatMap(({ items }) => items.map(({ key, values }) => [key, values] as const)));
  const facets = [...filters.querySelectorAll<HTMLElement>('[data-facet]')].map((element): FacetDefinition => ({
    name: element.dataset.facet!,
    label: element.dataset.facetLabel!,
    values: boxes
      .filter(({ name }) => name === element.dataset.facet)
      .map((box) => ({ id: box.value, label: box.dataset.label! })),
  }));
  const allActivities = chooser.options[0]!.value;

  const chosen = (): Choice =>
    boxes
      .filter(({ checked }) => checked)
      .reduce((choice, { name, value }) => withStand(choice, name, value, 'only'), {} as Choice);

  const show = (): void => {
    const choice = chosen();
    for (const { element, items } of cells) showCell(element, items, choice);
    const counts = countValues(findings.values(), choice, facets);
    for (const box of boxes) {
      box.labels![0]!.querySelector('[data-count]')!.textContent = `(${counts.get(box.name)!.get(box.value)!})`;
    }
    const shown = [...findings.values()].filter((values) => matches(values, choice)).length;
    const words = chosenValues(choice, facets).map(({ value }) => value.label);
    status.textContent =
      words.length > 0 ? `${shown} of ${findings.size} findings: ${words.join(', ')}` : `${findings.size} findings`;
    clear.hidden = words.length === 0;
    for (const row of rows) row.dataset.current = String(['all', row.dataset.mapRow].includes(chooser.value));
  };

  const readAddress = (): void => {
    const query = new URLSearchParams(location.search);
    const { choice, unknown } = readChoice(query, facets);
    for (const box of boxes) box.checked = choice[box.name]?.only.includes(box.value) ?? false;
    const activities = [...chooser.options].map(({ value, text }) => ({ id: value, label: text }));
    const named = readOne(query, { name: 'activity', label: 'Activity', values: activities });
    const led = targetOf(location.hash)?.closest('[data-map-row]')?.id ?? '';
    chooser.value = named.value || (activities.some(({ id }) => id === led) ? led : allActivities);
    sayUnknown(document, [...unknown, ...named.unknown]);
  };

  const writeAddress = (): void => {
    const pairs = writeChoice(chosen(), facets);
    if (chooser.value !== allActivities) pairs.push(['activity', chooser.value]);
    const query = String(new URLSearchParams(pairs));
    putAddress('pushState', `${location.pathname}${query && `?${query}`}`, null);
  };

  const change = (): void => {
    writeAddress();
    show();
  };
  filters.addEventListener('change', change);
  chooser.addEventListener('change', change);
  clear.addEventListener('click', () => {
    for (const box of boxes) box.checked = false;
    change();
    filters.querySelector('summary')!.focus();
  });
  addEventListener('popstate', () => {
    readAddress();
    show();
  });
  closeWhenLeft(cells.map(({ element }) => element));
  table.dataset.ready = '';
  readAddress();
  show();
}

function itemsOf(cell: HTMLElement): Item[] {
  return [...cell.querySelectorAll<HTMLElement>('[data-mapped]')].map((entry) => ({
    key: entry.dataset.mapped!,
    values: JSON.parse(entry.dataset.values!) as FacetValues,
    entry,
  }));
}

/** A cell is dimmed where none of its findings is left; what is known of its question does not change. */
function showCell(cell: HTMLDetailsElement, items: Item[], choice: Choice): void {
  const shown = items.filter(({ values }) => matches(values, choice));
  for (const item of items) item.entry.hidden = !shown.includes(item);
  for (const group of cell.querySelectorAll<HTMLElement>('[data-mapped-group]')) {
    group.hidden = ![...group.querySelectorAll<HTMLElement>('[data-mapped]')].some(({ hidden }) => !hidden);
  }
  const none = items.length > 0 && shown.length === 0;
  cell.querySelector('.cell__marks')!.toggleAttribute('hidden', none);
  cell.querySelector('[data-cell-none]')!.toggleAttribute('hidden', !none);
  const words = cell.querySelector<HTMLElement>('[data-cell-words]')!;
  words.dataset.all ??= words.textContent;
  words.textContent = none ? 'no study with these filters' : words.dataset.all;
}

/** A cell that is open lies over its neighbours: Escape, or a click elsewhere, puts it away. */
function closeWhenLeft(cells: HTMLDetailsElement[]): void {
  const open = () => cells.find((cell) => cell.open);
  addEventListener('keydown', ({ key }) => {
    const cell = open();
    if (key !== 'Escape' || !cell) return;
    cell.open = false;
    cell.querySelector('summary')!.focus();
  });
  addEventListener('click', ({ target }) => {
    const cell = open();
    if (cell && target instanceof Node && !cell.contains(target)) cell.open = false;
  });
}

document.querySelectorAll<HTMLElement>('[data-map]').forEach(startMap);
