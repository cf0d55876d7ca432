/** The short list of measures: the table of the page, cut by what the reader asks, with its state in the address. */
import { bestToDrop, fits, tellFitting, wishes, writeWish, type Choosable, type Wish } from '#evaluation/choose.ts';
import { readOne, type Unknown } from '#model/facets.ts';
import { sayUnknown } from '../browse/unknown.ts';
import { el } from '../elements.ts';
import { putAddress } from '../put-address.ts';

const most = 4;

function start(root: HTMLElement): void {
  const form = root.querySelector<HTMLFormElement>('[data-choose-form]')!;
  const status = root.querySelector<HTMLElement>('[data-choose-status]')!;
  const compared = root.querySelector<HTMLElement>('[data-choose-compared]')!;
  const rows = [...root.querySelectorAll<HTMLTableRowElement>('tr[data-measure]')].map((row) => ({
    row,
    measure: JSON.parse(row.dataset.measure!) as Choosable,
  }));
  const boxes = [...root.querySelectorAll<HTMLInputElement>('[data-choose-box]')];
  const select = (name: string) => form.elements.namedItem(name) as HTMLSelectElement;
  const chosen = (): string[] => boxes.filter(({ checked }) => checked).map(({ value }) => value);

  function show(): void {
    const wish = Object.fromEntries(wishes.map((name) => [name, select(name).value])) as unknown as Wish;
    for (const { row, measure } of rows) row.hidden = !fits(measure, wish);
    const count = rows.filter(({ row }) => !row.hidden).length;
    status.textContent = count === 0 ? `No measure fits. ${sayToDrop(wish)}` : tellFitting(count, rows.length);
    const query = writeWish(wish, chosen());
    putAddress('replaceState', location.pathname + (query === '' ? '' : `?${query}`), null);
    for (const box of boxes) box.disabled = !box.checked && chosen().length >= most;
    const picked = rows.filter(({ row }) => chosen().includes(row.id)).map(({ row }) => row);
    compared.replaceChildren(...(picked.length < 2 ? [] : sideBySide(picked)));
  }

  /** Which one wish to give up so that most is found. */
  function sayToDrop(wish: Wish): string {
    const measures = rows.map(({ measure }) => measure);
    const best = bestToDrop(measures, wish);
    if (!best) return 'Take two wishes back.';
    const label = form.querySelector(`label[for="${select(best.name).id}"]`)!.textContent.trim();
    return `Without “${label}” there ${best.count === 1 ? 'is 1' : `are ${best.count}`}.`;
  }

  const asked = new URLSearchParams(location.search);
  const unknown: Unknown[] = [];
  for (const name of wishes) {
    const values = [...select(name).options].map(({ value, text }) => ({ id: value, label: text }));
    const label = select(name).labels[0]!.textContent!.trim();
    const read = readOne(asked, { name: name.toLowerCase(), label, values });
    select(name).value = read.value;
    unknown.push(...read.unknown);
  }
  const wanted = (asked.get('compare') ?? '').split(',').filter(Boolean);
  const known = wanted.filter((id) => boxes.some(({ value }) => value === id));
  const compare = { name: 'compare', label: 'Side by side' };
  for (const id of wanted) if (!known.includes(id)) unknown.push({ facet: compare, value: id });
  for (const id of known.slice(most))
    unknown.push({ facet: { ...compare, label: `More than ${most} side by side` }, value: id });
  for (const box of boxes) box.checked = known.slice(0, most).includes(box.value);
  sayUnknown(root, unknown);
  form.addEventListener('change', show);
  root.addEventListener('change', show);
  form.addEventListener('submit', (event) => event.preventDefault());
  root.querySelector('[data-choose-print]')!.addEventListener('click', () => print());
  root.querySelector('[data-choose-clear]')!.addEventListener('click', () => {
    form.reset();
    for (const name of wishes) select(name).value = '';
    for (const box of boxes) box.checked = false;
    show();
  });
  show();
}

/** Rows side by side, with everything that the table and its details say. */
function sideBySide(rows: readonly HTMLElement[]): HTMLElement[] {
  const facts = rows.map((row) => {
    const cells = [...row.querySelectorAll<HTMLElement>('td[data-label]')].map((cell) => [cell.dataset.label!, cell.dataset.text ?? cell.textContent.trim()] as const); // prettier-ignore
    const more = [...row.querySelectorAll('dl > div')].map((pair) => [pair.querySelector('dt')!.textContent.trim(), pair.querySelector('dd')!.textContent.trim()] as const); // prettier-ignore
    return new Map([...cells, ...more]);
  });
  const labels = [...new Set(facts.flatMap((fact) => [...fact.keys()]))];
  return [
    el('h2', { id: 'compared' }, ['Side by side']),
    el('div', { class: 'table-scroll', tabindex: '0', role: 'region', 'aria-labelledby': 'compared' }, [
      el('table', { class: 'plain-table side-by-side' }, [
        el('thead', {}, [el('tr', {}, [el('td'), ...rows.map((row) => el('th', { scope: 'col' }, [row.querySelector('a')!.textContent.trim()]))])]),
        el('tbody', {}, labels.map((label) => el('tr', {}, [el('th', { scope: 'row' }, [label]), ...facts.map((fact) => el('td', {}, [fact.get(label) ?? '–']))]))),
      ]),
    ]),
  ]; // prettier-ignore
}

document.querySelectorAll<HTMLElement>('[data-choose-measures]').forEach(start);
