/** The workbench: worked out as somebody types, with the state behind the # of the address, which is sent nowhere. */
import { choiceNames, mostBeside, readAddress, writeAddress, type Known } from '#funding/address.ts';
import { toCsv } from '#evaluation/results-csv.ts';
import { asPaper, asRows, asText } from '#funding/words.ts';
import { changedIn, workOut, type Worked } from '#funding/work-out.ts';
import { startCouncilSelect } from '../council/select.ts';
import { el } from '../elements.ts';
import { fileName, save } from '../evaluate/save.ts';
import { payAsChosen, showRates, showWay } from './workbench/choices.ts';
import { showCompared } from './workbench/comparing.ts';
import { fill, startNow, stateNow, tellFields } from './workbench/fields.ts';
import { pageOf } from './workbench/page.ts';
import { showResults } from './workbench/results.ts';
import { caseNames } from '#funding/read-inputs.ts';
import { keepInAddress } from '../end-of-address.ts';

function start(form: HTMLFormElement): void {
  const page = pageOf(form);
  const { starts, one, field } = page;
  let worked: Worked;
  let beside: string[] = [];
  let forCase: string | undefined;
  let ownAddress = '';

  const known = Object.fromEntries(
    choiceNames.map((name) => {
      const { options } = field(name) as unknown as HTMLSelectElement;
      return [name, [...options].map(({ value }) => value)];
    }),
  ) as unknown as Known;
  const council = startCouncilSelect(field('council') as unknown as HTMLSelectElement, () => show());
  const say = (text: string) => void (one('[data-said]').textContent = text);
  const today = (): string =>
    new Date().toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
  const address = (): string => `${location.origin}${location.pathname}#${worked.state}`;

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
    showCaseLink();
  }

  /** Numbers go into a business case: into the one that they were opened from, where there is one. */
  function showCaseLink(): void {
    const link = one('[data-case-link]');
    const kept = forCase === undefined ? '' : `&${new URLSearchParams({ case: forCase }).toString()}`;
    link.setAttribute('href', `${link.dataset.page!}#${worked.state}${kept}`);
    const isOfAnswer = forCase !== undefined && [...new URLSearchParams(forCase).keys()].join() === 'answer';
    link.textContent =
      forCase === undefined
        ? 'Make a business case from this'
        : isOfAnswer
          ? 'Make a business case from this and the answer'
          : 'Back to the business case, with these numbers';
  }

  /** Takes over what the address says. */
  function readHash(): void {
    const { notes, ...state } = readAddress(location.hash, starts, known);
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
    const changed = changedIn(worked, starts).length > 0;
    const before = worked;
    const first = startNow(page);
    fill(page, {
      scenario: first.id,
      typed: first.typed,
      shares: first.shares,
      choices: { council: field('council').value },
      beside,
    });
    show();
    one('[data-notes]').replaceChildren(
      ...(changed
        ? [
            el('p', {}, [
              `The numbers you changed in “${before.scenario}” are put aside. `,
              el('a', { href: `#${before.state}` }, ['Bring them back']),
            ]),
          ]
        : []),
    );
  }

  form.addEventListener('input', ({ target }) => {
    if (target === field('scenario')) startAgain();
    else {
      if (target === field('model')) payAsChosen(page);
      show();
    }
  });
  form.addEventListener('click', ({ target }) => {
    const used = (target as Element).closest<HTMLElement>('[data-use-rate]');
    if (!used) return;
    const { of, values } = page.rates[Number(used.dataset.useRate)]!;
    for (const name of caseNames) field(`${of}.${name}`).value = values[name];
    show();
    field(`${of}.central`).focus();
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  addEventListener('hashchange', () => {
    if (location.hash !== ownAddress && (location.hash === '' || location.hash.includes('='))) readHash();
  });
  one('[data-copy]').addEventListener('click', () => {
    navigator.clipboard.writeText(asText(worked, address())).then(
      () => say('Copied, with every assumption.'),
      () => say('The browser did not let the text be copied. Take the CSV or Word file.'),
    );
  });
  one('[data-csv]').addEventListener('click', () => {
    save(`${fileName(worked.scenario)}.csv`, toCsv(asRows(worked, address())), 'text/csv');
    say('The CSV file is in your downloads.');
  });
  one('[data-word]').addEventListener('click', () => {
    say('Making the Word file …');
    import('#paper/to-word.ts')
      .then(({ paperFile }) =>
        paperFile(asPaper(worked, address(), today()), { creator: form.dataset.site!, description: address() }),
      )
      .then(
        (file) => {
          save(`${fileName(worked.scenario)}.docx`, file);
          say('The Word file is in your downloads.');
        },
        () => say('The Word file could not be made. Reload the page and try again, or print.'),
      );
  });
  one('[data-keep]').addEventListener('click', () => {
    if (beside.length === mostBeside) {
      say(`${mostBeside} are kept already. Clear the comparison first.`);
      return;
    }
    beside = [...beside, worked.state];
    show();
    showCompared(page, beside);
    say(`Kept as ${beside.length} of ${mostBeside}, below. The link holds it too.`);
  });
  one('[data-forget]').addEventListener('click', () => {
    beside = [];
    show();
    showCompared(page, beside);
    say('The comparison is empty.');
    one('[data-keep]').focus();
  });
  for (const button of document.querySelectorAll<HTMLElement>('[data-start-from]')) {
    button.addEventListener('click', () => {
      location.hash = `scenario=${button.dataset.startFrom!}`;
      field('scenario').focus();
    });
  }
  // What somebody typed before this script was there prevails over what the address says.
  const early = [...form.querySelectorAll('input')]
    .filter((input) => input.value !== input.defaultValue)
    .map((input) => ({ input, value: input.value }));
  // Fields are moved into the order of the scenario: whoever stands in one stays in it.
  const stoodIn = document.activeElement;
  readHash();
  for (const { input, value } of early) input.value = value;
  if (early.length > 0) show();
  if (stoodIn instanceof HTMLInputElement && form.contains(stoodIn)) {
    stoodIn.focus({ preventScroll: true });
    if (!early.some(({ input }) => input === stoodIn)) stoodIn.select();
  }
}

document.querySelectorAll<HTMLFormElement>('[data-workbench]').forEach(start);
