/** The short list of measures: the table of the page, cut by what the reader asks, with its state in the address. */
import { fits, tellFitting, type Choosable, type Wish } from '#evaluation/choose.ts';
import { el } from '../elements.ts';

const most = 4;

function start(root: HTMLElement): void {
  const form = root.querySelector<HTMLFormElement>('[data-choose-form]')!;
  const status = root.querySelector<HTMLElement>('[data-choose-status]')!;
  const compared = root.querySelector<HTMLElement>('[data-choose-compared]')!;
  const rows = [...root.querySelectorAll<HTMLTableRowElement>('tr[data-measure]')];
  const boxes = [...root.querySelectorAll<HTMLInputElement>('[data-choose-box]')];
  const names = ['outcome', 'time', 'use', 'who'] as const;
  const select = (name: string) => form.elements.namedItem(name) as HTMLSelectElement;

  const wish = (): Wish => Object.fromEntries(names.map((name) => [name, select(name).value])) as unknown as Wish;
  const chosen = (): string[] => boxes.filter(({ checked }) => checked).map(({ value }) => value);

  function show(): void {
    const wanted = wish();
    for (const row of rows) row.hidden = !fits(JSON.parse(row.dataset.measure!) as Choosable, wanted);
    const count = rows.filter(({ hidden }) => !hidden).length;
    status.textContent = count === 0 ? `No measure fits. ${bestToDrop(wanted)}` : tellFitting(count, rows.length);
    const parameters = new URLSearchParams(
      names.flatMap((name) => (wanted[name] === '' ? [] : [[name, wanted[name]]])),
    );
    if (chosen().length > 0) parameters.set('compare', chosen().join(','));
    const query = parameters.toString();
    history.replaceState(null, '', location.pathname + (query === '' ? '' : `?${query}`));
    for (const box of boxes) box.disabled = !box.checked && chosen().length >= most;
    compare();
  }

  /** Which one wish to give up so that most is found. */
  function bestToDrop(wanted: Wish): string {
    const gains = names
      .filter((name) => wanted[name] !== '')
      .map((name) => ({
        name,
        count: rows.filter((row) => fits(JSON.parse(row.dataset.measure!) as Choosable, { ...wanted, [name]: '' }))
          .length,
      }))
      .toSorted((a, b) => b.count - a.count);
    const [best] = gains;
    if (!best || best.count === 0) return 'Take two wishes back.';
    const label = form.querySelector(`label[for="${select(best.name).id}"]`)!.textContent!.trim();
    return `Without “${label}” there ${best.count === 1 ? 'is 1' : `are ${best.count}`}.`;
  }

  /** The chosen measures side by side, with everything that the table and its details say. */
  function compare(): void {
    const picked = rows.filter((row) => chosen().includes(row.id));
    if (picked.length < 2) return compared.replaceChildren();
    const facts = picked.map((row) => {
      const cells = [...row.querySelectorAll<HTMLElement>('td[data-label]')].map((cell) => [cell.dataset.label!, cell.dataset.text ?? cell.textContent!.trim()] as const); // prettier-ignore
      const more = [...row.querySelectorAll('dl > div')].map((pair) => [pair.querySelector('dt')!.textContent!.trim(), pair.querySelector('dd')!.textContent!.trim()] as const); // prettier-ignore
      return new Map([...cells, ...more]);
    });
    const labels = [...new Set(facts.flatMap((fact) => [...fact.keys()]))];
    compared.replaceChildren(
      el('h2', { id: 'compared' }, ['Side by side']),
      el('div', { class: 'table-scroll', tabindex: '0', role: 'region', 'aria-labelledby': 'compared' }, [
        el('table', { class: 'plain-table side-by-side' }, [
          el('thead', {}, [el('tr', {}, [el('td'), ...picked.map((row) => el('th', { scope: 'col' }, [row.querySelector('a')!.textContent!.trim()]))])]),
          el('tbody', {}, labels.map((label) => el('tr', {}, [el('th', { scope: 'row' }, [label]), ...facts.map((fact) => el('td', {}, [fact.get(label) ?? '–']))]))),
        ]),
      ]),
    ); // prettier-ignore
  }

  const asked = new URLSearchParams(location.search);
  for (const name of names) {
    const value = asked.get(name) ?? '';
    if ([...select(name).options].some((option) => option.value === value)) select(name).value = value;
  }
  const wanted = (asked.get('compare') ?? '').split(',').slice(0, most);
  for (const box of boxes) box.checked = wanted.includes(box.value);
  form.addEventListener('change', show);
  root.addEventListener('change', show);
  form.addEventListener('submit', (event) => event.preventDefault());
  root.querySelector('[data-choose-print]')!.addEventListener('click', () => print());
  root.querySelector('[data-choose-clear]')!.addEventListener('click', () => {
    form.reset();
    for (const name of names) select(name).value = '';
    for (const box of boxes) box.checked = false;
    show();
  });
  show();
}

document.querySelectorAll<HTMLElement>('[data-choose-measures]').forEach(start);
