/** The table of all activities: its order and the outcome that a reader wants to change, both in the address. */
import { el } from '../elements.ts';
import { sayUnknown } from '../browse/unknown.ts';
import { putInAddress } from '../end-of-address.ts';
import { orderedRows, orderOf, readStrand, writeStrand, type Strand } from './strand-state.ts';

function startStrand(table: HTMLTableElement, tools: HTMLElement): void {
  const outcomeBox = tools.querySelector<HTMLSelectElement>('[data-strand-outcome]')!;
  const orderBox = tools.querySelector<HTMLSelectElement>('[data-strand-order]')!;
  const status = tools.querySelector<HTMLElement>('[data-strand-status]')!;
  const rows = [...table.tBodies[0]!.rows];
  const heads = [...table.querySelectorAll<HTMLElement>('[data-sort]')];
  const outcomes = [...outcomeBox.options].map(({ value, text }) => ({ id: value, label: text }));
  const chosen = (): Strand => ({ outcome: outcomeBox.value, order: orderOf(orderBox.value) });

  function show(): void {
    const { outcome, order } = chosen();
    table.tBodies[0]!.append(...orderedRows(rows, order, ({ dataset }) => dataset));
    for (const row of rows) showRow(row, outcome);
    for (const head of heads) {
      if (head.dataset.sort === order.id) head.setAttribute('aria-sort', order.descending ? 'descending' : 'ascending');
      else head.removeAttribute('aria-sort');
    }
    const left = rows.filter((row) => !row.hidden).length;
    status.textContent = outcome === '' ? '' : `${left} of ${rows.length} activities have an answer on this.`;
  }

  function readAddress(): void {
    const { strand, unknown } = readStrand(new URLSearchParams(location.search), outcomes);
    outcomeBox.value = strand.outcome;
    orderBox.value = strand.order.id;
    sayUnknown(document, unknown);
    show();
  }

  function change(): void {
    putInAddress(writeStrand(chosen()));
    show();
  }

  for (const row of rows) foldRow(row);
  table.classList.add('strand--folds');
  for (const head of heads) {
    const button = el('button', { type: 'button', class: 'strand__sort' }, [head.textContent.trim()]);
    button.addEventListener('click', () => {
      orderBox.value = head.dataset.sort!;
      change();
    });
    head.replaceChildren(button);
  }
  outcomeBox.addEventListener('change', change);
  orderBox.addEventListener('change', change);
  addEventListener('popstate', readAddress);
  readAddress();
}

/** A row for an outcome: hidden where it has no answer on it, with that answer where it has. */
function showRow(row: HTMLElement, outcome: string): void {
  row.hidden = outcome !== '' && !row.dataset.outcomes!.split(' ').includes(outcome);
  for (const answer of row.querySelectorAll<HTMLElement>('[data-answer]')) {
    answer.hidden = answer.dataset.answer !== outcome;
  }
  for (const cell of row.querySelectorAll<HTMLElement>('[data-outcome]')) {
    cell.classList.toggle('strand__outcome--chosen', cell.dataset.outcome === outcome && outcome !== '');
  }
}

/** On a phone a row is its name, its surest answer and how sure; the rest opens. */
function foldRow(row: HTMLTableRowElement): void {
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
  row.cells[0]!.append(button);
}

const table = document.querySelector<HTMLTableElement>('[data-strand]');
const tools = document.querySelector<HTMLElement>('[data-strand-tools]');
if (table && tools) startStrand(table, tools);
