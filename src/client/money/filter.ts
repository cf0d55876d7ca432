/** The filter of the sums: hides rows, says how many are left, and gives them as a file. */
import type { MineOfCouncil } from '#model/my-council.ts';
import { withMine } from '../council/near.ts';
import { everyPlace, linesOf, pick, readAsked, writeAsked, type Asked } from './rows.ts';
import { keepInAddress } from '../end-of-address.ts';
import { get } from '../load.ts';
import { save } from '../save.ts';
import { showPart } from '../site/narrowed-part.ts';

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

/** The value of the option for the reader's council. */
const ofCouncil = 'my-council';
const councilOption = fields.place.querySelector<HTMLOptionElement>(`[value="${ofCouncil}"]`)!;
let mine: MineOfCouncil | null = null;

const isOfCouncil = (): boolean => fields.place.value === ofCouncil && mine !== null;
const asked = (): Asked => ({
  activity: fields.activity.value,
  place: isOfCouncil() ? '' : fields.place.value || (mine ? everyPlace : ''),
  council: isOfCouncil() ? mine!.slug : '',
});
const picked = (): Set<string> =>
  new Set(pick(rows, asked(), new Set(mine?.schemes.map(({ id }) => id))).map(({ id }) => id));

function show(): void {
  const shown = picked();
  for (const element of elements) element.hidden = !shown.has(element.dataset.moneyRow!);
  for (const section of sections) showPart(section, '[data-money-row]', shown.size < rows.length);
  status.textContent = sentence(shown.size);
}

/** How many sums are shown, and which ones they are. */
function sentence(shown: number): string {
  if (shown === rows.length) return `${rows.length} sums.`;
  const placeless = rows.filter(({ region }) => region === '').length;
  const left = fields.place.value && placeless > 0 ? ` ${placeless} are of no one place, and are left out.` : '';
  const whose = isOfCouncil() ? ` They are of ${mine!.place} and of councils like it.` : '';
  const more = shown === 0 || isOfCouncil() ? ' Choose every activity or every place to see more.' : '';
  return `${shown} of ${rows.length} sums.${shown > 0 ? whose : ''}${left}${more}`;
}

/** Takes what the address asks for; what is not on the page is said beside the field, and nothing is filtered by it. */
function take(): void {
  const wanted = readAsked(location.hash);
  for (const name of ['activity', 'place'] as const) {
    const select = fields[name];
    const value = name === 'place' && wanted.place === everyPlace ? '' : wanted[name];
    const isThere = [...select.options].some((option) => option.value === value && value !== ofCouncil);
    select.value = isThere ? value : '';
    say(name, isThere ? '' : `The link asks for "${wanted[name].slice(0, 60)}", of which there is no sum here.`);
  }
  const asksNothing = wanted.place === '' && wanted.activity === '';
  if (mine && (asksNothing || wanted.council !== '')) fields.place.value = ofCouncil;
  show();
}

function say(name: keyof Asked, words: string): void {
  const place = form.querySelector<HTMLElement>(`[data-money-problem="${name}"]`)!;
  place.textContent = words;
  place.hidden = words === '';
}

function keep(): void {
  keepInAddress(writeAsked(asked()));
}

form.addEventListener('change', () => {
  say('activity', '');
  say('place', '');
  keep();
  show();
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  const wanted = picked();
  get(form.dataset.file!)
    .then((response) => response.text())
    .then(
      (csv) => {
        save('sums.csv', linesOf(csv, wanted), 'text/csv');
      },
      () => (status.textContent = 'The file could not be loaded. Try again when you are online.'),
    );
});
addEventListener('hashchange', () => {
  if (/[=]/.test(location.hash)) take();
});
take();
// Parts are closed on a phone by a script that may run after this one: those in which something was found open.
document.addEventListener('DOMContentLoaded', show);
// The reader's council is what stands there to begin with, unless the link asks for something else.
withMine((found) => {
  const before = mine;
  mine = found;
  councilOption.hidden = councilOption.disabled = found === null;
  if (found) councilOption.textContent = `${found.place} and councils like it`;
  take();
  if (before) keep();
});
