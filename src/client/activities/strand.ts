/** The table of all activities: its order and the outcome that a reader wants to change, both in the address. */
import { el } from '../elements.ts';

const descending: Record<string, boolean> = { sure: true, cost: true, finish: true, schemes: true, name: false };

function startStrand(table: HTMLTableElement, tools: HTMLElement): void {
  const outcomeBox = tools.querySelector<HTMLSelectElement>('[data-strand-outcome]')!;
  const orderBox = tools.querySelector<HTMLSelectElement>('[data-strand-order]')!;
  const status = tools.querySelector<HTMLElement>('[data-strand-status]')!;
  const body = table.tBodies[0]!;
  const rows = [...body.rows];
  const heads = [...table.querySelectorAll<HTMLElement>('[data-sort]')];

  const has = (box: HTMLSelectElement, value: string) => [...box.options].some((option) => option.value === value);

  function compare(a: HTMLElement, b: HTMLElement, key: string): number {
    const [x, y] = [a.dataset[key] ?? '', b.dataset[key] ?? ''];
    const first = Number(a.dataset.index) - Number(b.dataset.index);
    if (x === '' || y === '') return Number(x === '') - Number(y === '') || first;
    if (key === 'name') return x.localeCompare(y, 'en-GB');
    return Number(y) - Number(x) || first;
  }

  function show(): void {
    const [outcome, key] = [outcomeBox.value, orderBox.value];
    body.append(...rows.toSorted((a, b) => compare(a, b, key)));
    for (const row of rows) {
      row.hidden = outcome !== '' && !row.dataset.outcomes!.split(' ').includes(outcome);
      const answers = [...row.querySelectorAll<HTMLElement>('[data-answer]')];
      for (const answer of answers) answer.hidden = answer.dataset.answer !== outcome;
      for (const cell of row.querySelectorAll<HTMLElement>('[data-outcome]')) {
        cell.classList.toggle('strand__outcome--chosen', cell.dataset.outcome === outcome && outcome !== '');
      }
    }
    for (const head of heads) {
      if (head.dataset.sort === key) head.setAttribute('aria-sort', descending[key] ? 'descending' : 'ascending');
      else head.removeAttribute('aria-sort');
    }
    const left = rows.filter((row) => !row.hidden).length;
    status.textContent = outcome === '' ? '' : `${left} of ${rows.length} activities have an answer on this.`;
  }

  function writeAddress(): void {
    const query = new URLSearchParams();
    if (outcomeBox.value) query.set('outcome', outcomeBox.value);
    if (orderBox.value !== 'sure') query.set('sort', orderBox.value);
    const text = query.toString();
    history.pushState(history.state, '', `${location.pathname}${text && `?${text}`}${location.hash}`);
  }

  function readAddress(): void {
    const query = new URLSearchParams(location.search);
    const [outcome, order] = [query.get('outcome') ?? '', query.get('sort') ?? 'sure'];
    outcomeBox.value = has(outcomeBox, outcome) ? outcome : '';
    orderBox.value = has(orderBox, order) ? order : 'sure';
  }

  function change(): void {
    writeAddress();
    show();
  }

  // On a phone a row is its name, its surest answer and how sure; the rest opens.
  for (const row of rows) {
    const name = row.cells[0]!;
    const button = el(
      'button',
      { type: 'button', class: 'strand__open', 'aria-expanded': 'false', 'aria-label': `More on ${row.dataset.name}` },
      ['More'],
    );
    button.addEventListener('click', () => {
      const isOpen = row.classList.toggle('strand__row--open');
      button.setAttribute('aria-expanded', String(isOpen));
      button.textContent = isOpen ? 'Less' : 'More';
    });
    name.append(button);
  }
  table.classList.add('strand--folds');

  for (const head of heads) {
    const button = el('button', { type: 'button', class: 'strand__sort' }, [head.textContent!.trim()]);
    button.addEventListener('click', () => {
      orderBox.value = head.dataset.sort!;
      change();
    });
    head.replaceChildren(button);
  }
  outcomeBox.addEventListener('change', change);
  orderBox.addEventListener('change', change);
  addEventListener('popstate', () => {
    readAddress();
    show();
  });
  readAddress();
  show();
}

const table = document.querySelector<HTMLTableElement>('[data-strand]');
const tools = document.querySelector<HTMLElement>('[data-strand-tools]');
if (table && tools) startStrand(table, tools);
