/** The filter of the sums: hides rows, says how many are left, and gives them as a file. */
import { el } from '../elements.ts';
import { linesOf, pick, readAsked, writeAsked, type Asked } from './rows.ts';

const form = document.querySelector<HTMLFormElement>('[data-money-filter]')!;
const status = document.querySelector<HTMLElement>('[data-money-status]')!;
const fields = {
  activity: form.querySelector<HTMLSelectElement>('[name="activity"]')!,
  place: form.querySelector<HTMLSelectElement>('[name="place"]')!,
};
const elements = [...document.querySelectorAll<HTMLElement>('[data-money-row]')];
const rows = elements.map(({ dataset }) => ({
  id: dataset.moneyRow!,
  activities: dataset.activities!.split(' '),
  region: dataset.region!,
}));
const sections = [...document.querySelectorAll<HTMLElement>('[data-money-role]')];

const asked = (): Asked => ({ activity: fields.activity.value, place: fields.place.value });

function show(): void {
  const shown = new Set(pick(rows, asked()).map(({ id }) => id));
  for (const element of elements) element.hidden = !shown.has(element.dataset.moneyRow!);
  for (const section of sections) section.hidden = !section.querySelector('[data-money-row]:not([hidden])');
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[aria-label="Kinds of sum"] a')) {
    const section = document.getElementById(link.hash.slice(1))?.closest('section');
    link.closest('li')!.hidden = section?.hidden ?? false;
  }
  const placeless = rows.filter(({ region }) => region === '').length;
  status.textContent =
    shown.size === rows.length
      ? `${rows.length} sums.`
      : `${shown.size} of ${rows.length} sums.${fields.place.value && placeless > 0 ? ` ${placeless} are of no one place, and are left out.` : ''}${shown.size === 0 ? ' Choose every activity or every place to see more.' : ''}`;
}

/** Takes what the address asks for; what is not on the page is said beside the field, and nothing is filtered by it. */
function take(): void {
  const wanted = readAsked(location.hash);
  for (const [name, select] of Object.entries(fields) as [keyof Asked, HTMLSelectElement][]) {
    const isThere = [...select.options].some(({ value }) => value === wanted[name]);
    select.value = isThere ? wanted[name] : '';
    say(name, isThere ? '' : `The link asks for "${wanted[name].slice(0, 60)}", of which there is no sum here.`);
  }
  show();
}

function say(name: keyof Asked, words: string): void {
  const place = form.querySelector<HTMLElement>(`[data-money-problem="${name}"]`)!;
  place.textContent = words;
  place.hidden = words === '';
}

form.addEventListener('change', () => {
  say('activity', '');
  say('place', '');
  const end = writeAsked(asked());
  history.replaceState(null, '', end ? `#${end}` : location.pathname + location.search);
  show();
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  fetch(form.dataset.file!)
    .then((response) => (response.ok ? response.text() : Promise.reject(new Error(response.statusText))))
    .then(
      (csv) => {
        const ids = new Set(pick(rows, asked()).map(({ id }) => id));
        const address = URL.createObjectURL(new Blob([linesOf(csv, ids)], { type: 'text/csv;charset=utf-8' }));
        el('a', { href: address, download: 'sums.csv' }).click();
        setTimeout(() => URL.revokeObjectURL(address), 60_000);
      },
      () => (status.textContent = 'The file could not be loaded. Try again when you are online.'),
    );
});
addEventListener('hashchange', () => {
  if (/[=]/.test(location.hash)) take();
});
take();
