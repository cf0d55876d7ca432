/** The workbench: worked out as somebody types, with the state behind the # of the address, which is sent nowhere. */
import { choiceNames, readAddress, writeAddress, type Known } from '#funding/address.ts';
import { caseNames } from '#funding/read-inputs.ts';
import { changedIn, workOut, type Worked } from '#funding/work-out.ts';
import { startCouncilSelect } from '../council/select.ts';
import { el } from '../elements.ts';
import { keepInAddress } from '../end-of-address.ts';
import { payAsChosen, showRates, showWay } from './workbench/choices.ts';
import { showCompared } from './workbench/comparing.ts';
import { keepingEarly } from './workbench/early.ts';
import { fill, startNow, stateNow, tellFields } from './workbench/fields.ts';
import { pageOf, type Page } from './workbench/page.ts';
import { showResults } from './workbench/results.ts';
import { asksForState, caseLink, withBeside, type ForCase } from './workbench/state.ts';
import { startTakeAway } from './workbench/take-away.ts';

function start(form: HTMLFormElement): void {
  const page = pageOf(form);
  const { starts, one, field } = page;
  const council = startCouncilSelect(field('council') as unknown as HTMLSelectElement, () => show());
  const say = (text: string) => void (one('[data-said]').textContent = text);
  let worked: Worked;
  let beside: readonly string[] = [];
  let forCase: ForCase;
  let ownAddress = '';

  function show(keepAddress = false): void {
    const state = stateNow(page, beside);
    worked = workOut(state, starts);
    if (!keepAddress) {
      const end = writeAddress(startNow(page), state.typed, state.shares, { ...state, forCase });
      ownAddress = `#${end}`;
      keepInAddress(end);
    }
    tellFields(page, worked.read);
    showResults(page, worked);
    showRates(page);
    showWay(page);
    showCaseLink(page, worked, forCase);
  }

  /** Takes over what the address says. */
  function readHash(): void {
    const { notes, ...state } = readAddress(location.hash, starts, knownIn(page));
    ({ beside, forCase } = state);
    fill(page, state);
    council.takeOwn();
    council.tell();
    one('[data-notes]').replaceChildren(...notes.map((note) => el('p', {}, [note])));
    show(true);
    showCompared(page, beside);
  }

  /** Another scenario to start from; what was changed in the one before can be brought back. */
  function startAgain(): void {
    const before = worked;
    const { id, typed, shares } = startNow(page);
    const choices = { council: field('council').value };
    fill(page, { scenario: id, typed, shares, choices });
    show();
    one('[data-notes]').replaceChildren(...(changedIn(before, starts).length > 0 ? [putAside(before)] : []));
  }

  function compare(next: readonly string[], said: string): void {
    beside = next;
    show();
    showCompared(page, beside);
    say(said);
  }

  form.addEventListener('input', ({ target }) => {
    if (target === field('scenario')) return startAgain();
    if (target === field('model')) payAsChosen(page);
    show();
  });
  form.addEventListener('click', ({ target }) => {
    const used = (target as Element).closest<HTMLElement>('[data-use-rate]');
    if (used) takeRate(page, Number(used.dataset.useRate), show);
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  addEventListener('hashchange', () => {
    if (asksForState(location.hash, ownAddress)) readHash();
  });
  one('[data-keep]').addEventListener('click', () => {
    const { beside: next, said } = withBeside(beside, worked.state);
    if (next === beside) say(said);
    else compare(next, said);
  });
  one('[data-forget]').addEventListener('click', () => {
    compare([], 'The comparison is empty.');
    one('[data-keep]').focus();
  });
  startFromExamples(page);
  startTakeAway(page, () => worked, say);
  if (keepingEarly(form, readHash)) show();
}

/** What there is to choose from in the form. */
const knownIn = ({ field }: Page): Known =>
  Object.fromEntries(
    choiceNames.map((name) => {
      const { options } = field(name) as unknown as HTMLSelectElement;
      return [name, [...options].map(({ value }) => value)];
    }),
  ) as unknown as Known;

/** Puts a published rate into its field, for every case. */
function takeRate({ rates, field }: Page, at: number, show: () => void): void {
  const { of, values } = rates[at]!;
  for (const name of caseNames) field(`${of}.${name}`).value = values[name];
  show();
  field(`${of}.central`).focus();
}

function showCaseLink({ one }: Page, { state }: Worked, forCase: ForCase): void {
  const link = one('[data-case-link]');
  const { href, words } = caseLink(link.dataset.page!, state, forCase);
  link.setAttribute('href', href);
  link.textContent = words;
}

/** Examples elsewhere on the page, from which one may start. */
function startFromExamples({ field }: Page): void {
  for (const button of document.querySelectorAll<HTMLElement>('[data-start-from]')) {
    button.addEventListener('click', () => {
      location.hash = `scenario=${button.dataset.startFrom!}`;
      field('scenario').focus();
    });
  }
}

const putAside = ({ scenario, state }: Worked): HTMLElement =>
  el('p', {}, [
    `The numbers you changed in “${scenario}” are put aside. `,
    el('a', { href: `#${state}` }, ['Bring them back']),
  ]);

document.querySelectorAll<HTMLFormElement>('[data-workbench]').forEach(start);
