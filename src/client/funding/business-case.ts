/** The business case: keeps the form in the address, says what is wrong beside its field, and shows the paper. */
import { costingForCase, readCosting } from '#funding/case-costing.ts';
import {
  caseFields,
  caseTexts,
  longestAddress,
  longestText,
  lowestLevel,
  payerFields,
  ratesOf,
  readCase,
  readPayers,
  readThree,
  whyNoReturn,
  writeCase,
  type CaseForm,
  type CaseNumber,
} from '#funding/case-state.ts';
import { localCases, localNumbers, type LocalCase, type LocalNumbers, type LocalRates } from '#funding/local-numbers.ts'; // prettier-ignore
import { questionOf, readSample } from '#evaluation/sample-address.ts';
import { sampleSize } from '#evaluation/sample-words.ts';
import { caseNames } from '#funding/read-inputs.ts';
import { rangeInPounds } from '#funding/words.ts';
import type { NamedStart, Worked } from '#funding/work-out.ts';
import { payers } from '#model/funding-parameters.ts';
import type { NeedOfCouncil } from '#model/need.ts';
import type { ProseItem } from '#model/pack-item.ts';
import { formatNumber } from '#model/text.ts';
import { businessCase, type KnownForCase } from '#paper/business-case.ts';
import type { Paper } from '#paper/structure.ts';
import { toClipboard } from '../copy/to-clipboard.ts';
import { loadNeed } from '../council/files.ts';
import { placeIn, startCouncilSelect } from '../council/select.ts';
import { el } from '../elements.ts';
import { latest } from '../latest.ts';
import { getJson } from '../load.ts';
import { makeWord } from '../pack/make-word.ts';
import { paperHtml } from '../pack/to-html.ts';
import { siteBase } from '../site-base.ts';
import { knownOf, type BodyFile } from './known.ts';
import { keepInAddress } from '../end-of-address.ts';
import { readersDay } from '../reader-day.ts';

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

// No form, so that Enter in a field of numbers makes no file.
const form = document.querySelector<HTMLElement>('[data-case]')!;
const starts = JSON.parse(form.dataset.starts!) as NamedStart[];
const part = (name: string) => document.querySelector<HTMLElement>(`[data-case-${name}]`)!;
const fields = new Map(caseFields.map((name) => [name, form.querySelector<Field>(`[name="${name}"]`)!]));

let need: NeedOfCouncil | null = null;
let answer: ProseItem | null = null;
let known: KnownForCase | null = null;
let paper: Paper | null = null;

const valueOf = (name: string): string => fields.get(name)!.value;
const written = (): CaseForm => Object.fromEntries(caseFields.map((name) => [name, valueOf(name)]));

function say(name: string, words: string): void {
  const field = fields.get(name)!;
  const place = document.getElementById(`${field.id}-problem`)!;
  if (place.textContent !== words) place.textContent = words;
  place.hidden = words === '';
  if (words === '') field.removeAttribute('aria-invalid');
  else field.setAttribute('aria-invalid', 'true');
}

/** The three numbers of the form by name; what is wrong with them is said beside each. */
function threeOf(state: CaseForm, name: CaseNumber) {
  const { three, problems } = readThree(state, name);
  for (const one of localCases) say(`${name}.${one}`, problems[`${name}.${one}`] ?? '');
  return three;
}

const council = startCouncilSelect(fields.get('place') as HTMLSelectElement, () => {
  keep();
  choosePlace();
  draw();
});
const planPage = (): string => new URL(form.dataset.plan!, location.href).href;
const workbenchPage = (): string => new URL(form.dataset.workbench!, location.href).href;

/** Shows what the costing comes to, and puts what would be given by hand aside. */
function showCosting(worked: Worked | null, state: CaseForm): void {
  part('by-hand').hidden = worked !== null;
  const done = worked ? caseNames.flatMap((name) => worked.costed[name] ?? []) : [];
  const { workbench: _link, ...rest } = state;
  const back = new URLSearchParams({ case: writeCase(rest) }).toString();
  part('costing').replaceChildren(
    ...(worked
      ? [
          done.length > 0
            ? `${worked.scenario}: ${rangeInPounds(done.map(({ costPerFinisher }) => costPerFinisher))} for each person who finishes, ${rangeInPounds(done.map(({ net }) => net))} a year. `
            : `${worked.scenario}: not worked out. `,
          el('a', { href: `${form.dataset.workbench!}#${worked.state}&${back}` }, [
            'Change an assumption in the workbench',
          ]),
        ]
      : []),
  );
}

/** The planning page, which brings back what is written here with what it adds. */
function showPlanLink({ sample, ...rest }: CaseForm): void {
  const asked = sample!.split('#')[1];
  const others = new URLSearchParams({ case: writeCase(rest) }).toString();
  part('plan').setAttribute('href', `${form.dataset.plan!}#${[asked, others].filter(Boolean).join('&')}`);
}

/** Says beside each text that it is longer than a paper has room for; it is used all the same. */
function tellTexts(state: CaseForm): void {
  for (const name of caseTexts) {
    const { length } = state[name] ?? '';
    say(name, length > longestText ? `This has ${length} characters. Boards read ${longestText}: shorten it.` : '');
  }
}

/** How many people an evaluation needs, as the link to the planning page asks; what is wrong is said beside it. */
function sampleOf(state: CaseForm): { sentence: string; href: string } | null {
  const link = state.sample!.trim();
  say('sample', '');
  if (link === '') return null;
  const [page = '', asked] = link.split('#') as [string, string?];
  if (asked === undefined || !/^https?:/.test(page)) {
    say('sample', 'This is no link of the planning page. Paste the whole link, with what stands behind its #.');
    return null;
  }
  const result = sampleSize(questionOf(readSample(asked)));
  if (!Array.isArray(result)) return { sentence: result.sentence, href: link };
  say('sample', `The link asks for what cannot be worked out. ${result.map(({ right }) => `${right}.`).join(' ')}`);
  return null;
}

/** How many people of the council's residents would be offered it, start and finish in each case; null as long as rates or residents are missing. */
function showPeople(
  rates: Record<LocalCase, LocalRates> | null,
  population: NeedOfCouncil['population'] | undefined,
): Record<LocalCase, LocalNumbers> | null {
  const place = part('people');
  if (!rates || !population) {
    place.textContent = rates ? 'Choose a council whose population we hold, and the numbers are worked out.' : '';
    return null;
  }
  const { value, year } = population;
  const low = localNumbers(value, rates.low);
  const central = localNumbers(value, rates.central);
  const high = localNumbers(value, rates.high);
  place.textContent = `Of ${formatNumber(value)} residents (${year}), ${formatNumber(low.finish)} to ${formatNumber(high.finish)} would finish in a year; ${formatNumber(central.finish)} in the central case. How many of them are better for it, this does not say.`;
  return { low, central, high };
}

function draw(): void {
  const state = written();
  const costing = readCosting(state.workbench!, starts);
  say('workbench', costing.problems.join(' '));
  showCosting(costing.worked, state);
  tellTexts(state);
  const shares = readPayers(state);
  say(payerFields[0]!, shares.problem ?? '');
  const rates = ratesOf(threeOf(state, 'reach'), threeOf(state, 'uptake'), threeOf(state, 'completion'));
  const people = showPeople(rates, need?.population);
  const sample = sampleOf(state);
  part('sampled').textContent = sample?.sentence ?? '';
  showPlanLink(state);
  const level = lowestLevel([...(answer ? [answer.answer!.level] : []), ...(known ? [known.level] : [])]);
  const noReturn = whyNoReturn(level);
  if (state.return?.trim() && noReturn) say('return', noReturn);
  paper = businessCase({
    date: readersDay(),
    link: location.href,
    place: placeIn(fields.get('place') as HTMLSelectElement),
    need,
    answer,
    known,
    level,
    sample,
    people,
    cost: threeOf(state, 'cost'),
    finisher: threeOf(state, 'finisher'),
    workbench: costing.href,
    costing: costing.worked && costingForCase(costing.worked, need?.population ?? null),
    payers: costing.worked ? null : (shares.shares?.map(([payer, share]) => [payers[payer], share]) ?? null),
    noReturn,
    texts: Object.fromEntries(caseTexts.map((name) => [name, state[name]!.trim()])),
  });
  part('paper').replaceChildren(...paperHtml(paper));
}

const askNeed = latest<NeedOfCouncil | null>(
  (found) => {
    need = found;
    draw();
  },
  () => say('place', 'The figures of this council could not be loaded. Try again when you are online.'),
);
const askAnswer = latest<ProseItem | null>(
  (found) => {
    answer = found;
    part('answered').textContent = found ? found.summary.map((run) => ('text' in run ? run.text : '')).join('') : '';
    draw();
  },
  () => say('answer', 'The answer could not be loaded. Try again when you are online.'),
);
const askKnown = latest<KnownForCase | null>(
  (found) => {
    known = found;
    part('known').textContent = found
      ? `${found.sentence} ${found.level === null ? 'It has no level of certainty.' : `Certainty: ${found.level}.`}`
      : '';
    draw();
  },
  () => say('body', 'What is known could not be loaded. Try again when you are online.'),
);

function choosePlace(): void {
  const slug = valueOf('place');
  need = null;
  say('place', '');
  void askNeed(slug ? loadNeed(slug) : Promise.resolve(null));
}

function chooseAnswer(): void {
  const id = valueOf('answer');
  answer = null;
  say('answer', '');
  void askAnswer(id ? getJson<ProseItem>(`${siteBase}pack/items/answers/${id}.json`) : Promise.resolve(null));
}

function chooseBody(): void {
  const id = valueOf('body');
  known = null;
  say('body', '');
  void askKnown(id ? getJson<BodyFile>(`${form.dataset.bodies!}${id}.json`).then(knownOf) : Promise.resolve(null));
}

/** What an address gives a field: whole links for those of other pages, the present id for one of before. */
function inField(name: string, wanted: string, field: Field): string {
  if (name === 'workbench' && wanted.startsWith('#')) return workbenchPage() + wanted;
  if (name === 'sample' && /^[a-z0-9]+=/.test(wanted)) return `${planPage()}#${wanted}`;
  if (!(field instanceof HTMLSelectElement)) return wanted;
  return [...field.options].find(({ dataset }) => dataset.formerly?.split(' ').includes(wanted))?.value ?? wanted;
}

/** Puts what the address holds into the form; what it cannot take is said, and the rest is kept. */
function take(): void {
  const { form: state, problem } = readCase(location.hash);
  part('link').textContent = problem ?? '';
  part('link').hidden = problem === null;
  const unknown: [string, string][] = [];
  for (const [name, field] of fields) {
    const wanted = state[name] ?? '';
    field.value = inField(name, wanted, field);
    if (field.value === '' && wanted !== '') unknown.push([name, wanted]);
  }
  council.takeOwn();
  council.tell();
  if (location.hash.includes('scenario=')) keep();
  choosePlace();
  chooseAnswer();
  chooseBody();
  draw();
  for (const [name, wanted] of unknown)
    say(name, `The link asks for "${wanted.slice(0, 60)}", which is not in this list.`);
}

/** Keeps the form in the address, as long as an address can be read again. */
function keep(): void {
  const end = writeCase(written());
  const isTooLong = end.length > longestAddress;
  part('link').textContent = isTooLong
    ? 'You have written more than a link can hold. The paper is whole; take it as a Word file, as the link no longer follows.'
    : '';
  part('link').hidden = !isTooLong;
  if (!isTooLong) keepInAddress(end);
}

form.addEventListener('input', ({ target }) => {
  const { name } = target as Field;
  if (name === 'start') {
    const { value } = target as Field;
    if (value) fields.get('workbench')!.value = `${workbenchPage()}#scenario=${value}`;
  }
  keep();
  if (name === 'place') choosePlace();
  if (name === 'answer') chooseAnswer();
  if (name === 'body') chooseBody();
  draw();
});
part('print').addEventListener('click', () => print());
part('copy').addEventListener('click', () => {
  void toClipboard(location.href).then((isCopied) => {
    part('status').textContent = isCopied
      ? 'The link is copied.'
      : 'The browser does not allow copying: copy the address of this page.';
  });
});
part('word').addEventListener('click', () => {
  part('status').textContent = 'Making the Word document …';
  makeWord(paper!, form.dataset.site!, location.href).then(
    () => (part('status').textContent = 'The Word document is in your downloads.'),
    () =>
      (part('status').textContent =
        'The Word document could not be made. Reload the page and try again, or print the paper.'),
  );
});
addEventListener('hashchange', () => {
  if (location.hash.includes('=')) take();
});
take();
