/** The business case: keeps the form in the address, says what is wrong beside its field, and shows the paper. */
import {
  caseFields,
  caseTexts,
  longestText,
  ratesOf,
  readCase,
  readThree,
  whyNoReturn,
  writeCase,
  type CaseForm,
  type CaseNumber,
} from '#funding/case-state.ts';
import { localCases, localNumbers } from '#funding/local-numbers.ts';
import type { NeedOfCouncil } from '#model/need.ts';
import { formatNumber } from '#model/text.ts';
import { businessCase, type KnownForCase } from '#paper/business-case.ts';
import type { Paper } from '#paper/structure.ts';
import { latest } from '../latest.ts';
import { makeWord } from '../pack/make-word.ts';
import { paperHtml } from '../pack/to-html.ts';
import { knownOf, type BodyFile } from './known.ts';

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

// No form, so that Enter in a field of numbers makes no file.
const form = document.querySelector<HTMLElement>('[data-case]')!;
const part = (name: string) => document.querySelector<HTMLElement>(`[data-case-${name}]`)!;
const fields = new Map(caseFields.map((name) => [name, form.querySelector<Field>(`[name="${name}"]`)!]));

let need: NeedOfCouncil | null = null;
let known: KnownForCase | null = null;
let paper: Paper | null = null;

const valueOf = (name: string): string => fields.get(name)!.value;
const written = (): CaseForm => Object.fromEntries(caseFields.map((name) => [name, valueOf(name)]));

function say(name: string, words: string): void {
  const field = fields.get(name)!;
  const place = document.getElementById(`${field.id}-problem`)!;
  if (place.textContent !== words) place.textContent = words;
  place.hidden = words === '';
  field.toggleAttribute('aria-invalid', words !== '');
}

/** The three numbers of the form by name; what is wrong with them is said beside each. */
function threeOf(state: CaseForm, name: CaseNumber) {
  const { three, problems } = readThree(state, name);
  for (const one of localCases) say(`${name}.${one}`, problems[`${name}.${one}`] ?? '');
  return three;
}

/** The link to a costing, where it is an address of the web. */
function costingOf({ workbench = '' }: CaseForm): string | null {
  const address = workbench.trim();
  const url = URL.canParse(address) ? new URL(address) : null;
  const isWeb = url !== null && /^https?:$/.test(url.protocol) && address.length <= 4000;
  say(
    'workbench',
    address === '' || isWeb ? '' : 'This is no address of a page. Paste the whole link, with https:// before it.',
  );
  return isWeb ? url.href : null;
}

function draw(): void {
  const state = written();
  const rates = ratesOf(threeOf(state, 'reach'), threeOf(state, 'uptake'), threeOf(state, 'completion'));
  const population = need?.population;
  const people =
    rates && population
      ? {
          low: localNumbers(population.value, rates.low),
          central: localNumbers(population.value, rates.central),
          high: localNumbers(population.value, rates.high),
        }
      : null;
  part('people').textContent = people
    ? `Of ${formatNumber(population!.value)} residents (${population!.year}), ${formatNumber(people.low.finish)} to ${formatNumber(people.high.finish)} would finish in a year; ${formatNumber(people.central.finish)} in the central case. How many of them are better for it, this does not say.`
    : rates
      ? 'Choose a council whose population we hold, and the numbers are worked out.'
      : '';
  const noReturn = whyNoReturn(known === null ? undefined : known.level);
  say('return', state.return?.trim() && noReturn ? noReturn : '');
  paper = businessCase({
    date: new Date().toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' }),
    link: location.href,
    place: state.place ? (fields.get('place') as HTMLSelectElement).selectedOptions[0]!.text : null,
    need,
    known,
    people,
    cost: threeOf(state, 'cost'),
    finisher: threeOf(state, 'finisher'),
    workbench: costingOf(state),
    noReturn,
    texts: Object.fromEntries(caseTexts.map((name) => [name, state[name]!.trim()])),
  });
  part('paper').replaceChildren(...paperHtml(paper));
}

async function load<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(response.statusText);
  return (await response.json()) as T;
}

const askNeed = latest<NeedOfCouncil | null>(
  (found) => {
    need = found;
    draw();
  },
  () => say('place', 'The figures of this council could not be loaded. Try again when you are online.'),
);
const askKnown = latest<KnownForCase | null>(
  (found) => {
    known = found;
    part('known').textContent = found
      ? `${found.sentence} ${found.level === null ? 'It has no level of certainty.' : `Certainty: ${found.level}.`}`
      : '';
    draw();
  },
  () => say('body', 'The answer could not be loaded. Try again when you are online.'),
);

function choosePlace(): void {
  const slug = valueOf('place');
  need = null;
  say('place', '');
  const { places } = form.dataset;
  void askNeed(slug && places ? load<NeedOfCouncil>(`${places}${slug}/need.json`) : Promise.resolve(null));
}

function chooseBody(): void {
  const id = valueOf('body');
  known = null;
  say('body', '');
  void askKnown(id ? load<BodyFile>(`${form.dataset.bodies!}${id}.json`).then(knownOf) : Promise.resolve(null));
}

/** Puts what the address holds into the form; what it cannot take is said, and the rest is kept. */
function take(): void {
  const { form: state, problem } = readCase(location.hash);
  part('link').textContent = problem ?? '';
  part('link').hidden = problem === null;
  const unknown: [string, string][] = [];
  for (const [name, field] of fields) {
    const wanted = state[name] ?? '';
    field.value = wanted.slice(0, name === 'workbench' ? 4000 : longestText);
    if (field.value === '' && wanted !== '') unknown.push([name, wanted]);
  }
  choosePlace();
  chooseBody();
  draw();
  for (const [name, wanted] of unknown)
    say(name, `The link asks for "${wanted.slice(0, 60)}", which is not in this list.`);
}

form.addEventListener('input', ({ target }) => {
  const end = writeCase(written());
  history.replaceState(null, '', end ? `#${end}` : location.pathname + location.search);
  const { name } = target as Field;
  if (name === 'place') choosePlace();
  if (name === 'body') chooseBody();
  draw();
});
part('print').addEventListener('click', () => print());
part('copy').addEventListener('click', () => {
  navigator.clipboard.writeText(location.href).then(
    () => (part('status').textContent = 'The link is copied.'),
    () => (part('status').textContent = 'The browser does not allow copying: copy the address of this page.'),
  );
});
part('word').addEventListener('click', () => {
  part('status').textContent = 'Making the Word document …';
  makeWord(paper!, form.dataset.site!, location.href).then(
    () => (part('status').textContent = 'The Word document is in your downloads.'),
    () => (part('status').textContent = 'The Word document could not be made. Print the paper instead.'),
  );
});
addEventListener('hashchange', () => {
  if (location.hash.includes('=')) take();
});
take();
