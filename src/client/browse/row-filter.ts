/** The filter of rows: hides those that do not hold the words or are of another kind, with parts that are left empty. */
import { holdsWords, readWish, writeWish, type Wish } from './row-wish.ts';
import { keepInAddress, targetOf } from '../end-of-address.ts';
import { showPart } from '../site/narrowed-part.ts';

const form = document.querySelector<HTMLFormElement>('[data-row-filter]')!;
const problem = document.querySelector<HTMLElement>('[data-row-problem]')!;
const status = document.querySelector<HTMLElement>('[data-row-status]')!;
const words = form.querySelector<HTMLInputElement>('[name="words"]')!;
const kind = form.querySelector<HTMLSelectElement>('[name="kind"]');
const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')].map((element) => ({
  element,
  text: element.textContent,
  kinds: element.dataset.row!.split(' '),
}));
const parts = [...document.querySelectorAll<HTMLElement>('[data-rows]')];
// A place of the list is counted once, whether it stands in a table, in full below it, or in both.
const total = new Set(rows.map(({ element }) => element.dataset.rowOf ?? element)).size;

const wished = (): Wish => ({ words: words.value, kind: kind?.value ?? '' });

function show(): void {
  const wish = wished();
  const named = new Set(
    rows
      .filter(({ text, kinds }) => (wish.kind === '' || kinds.includes(wish.kind)) && holdsWords(text, wish.words))
      .map(({ element }) => element.dataset.rowOf ?? element),
  );
  for (const { element } of rows) element.hidden = !named.has(element.dataset.rowOf ?? element);
  for (const part of parts) showPart(part, '[data-row]', named.size < total);
  const { one, many } = form.dataset;
  status.textContent =
    named.size === total
      ? `${total} ${many!}`
      : named.size === 0
        ? `No ${one!} holds that. Use fewer words, or show all.`
        : `${named.size} of ${total} ${many!}`;
}

/** What is wished stands behind the #, unless the address leads to a place on the page. */
function keep(): void {
  const end = writeWish(wished());
  if (end === '' && !location.hash.includes('=')) return;
  keepInAddress(end);
}

function take(): void {
  const { wish, lost } = readWish(
    location.hash,
    [...(kind?.options ?? [])].map(({ value }) => value),
  );
  words.value = wish.words;
  if (kind) kind.value = wish.kind;
  problem.textContent = lost;
  problem.hidden = lost === '';
  show();
}

form.addEventListener('input', () => {
  problem.hidden = true;
  show();
  keep();
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  show();
  keep();
});
form.addEventListener('reset', () =>
  setTimeout(() => {
    show();
    keep();
  }),
);
addEventListener('hashchange', () => {
  if (location.hash.includes('=')) return take();
  // A link to a place that is hidden shows everything again.
  const target = targetOf(location.hash);
  if (!target?.closest('[hidden]')) return;
  form.reset();
  setTimeout(() => target.scrollIntoView());
});
take();
// Parts are closed on a phone by a script that may run after this one: those in which something was found open.
document.addEventListener('DOMContentLoaded', show);
