/** The fields of the workbench: filled from a state, read into one, and told what is wrong beside each. */
import { choiceNames, type Choices, type State } from '#funding/address.ts';
import { caseNames, type ReadInputs, type Typed } from '#funding/read-inputs.ts';
import { shareFields, shareName, type Shares } from '#funding/who-pays.ts';
import { cases, parameters, type Case, type ParameterName } from '#model/funding-parameters.ts';
import type { Page } from './page.ts';

const names = Object.keys(parameters) as ParameterName[];

export const startNow = ({ starts, field }: Page) =>
  starts.find(({ id }) => id === field('scenario').value) ?? starts[0]!;

/** Puts a state into the form. What a scenario leaves out stands below, folded. */
export function fill(page: Page, { scenario, typed, shares, choices }: Omit<State, 'beside'>): void {
  const { one, field } = page;
  field('scenario').value = scenario;
  for (const name of names) {
    for (const oneCase of caseNames) field(`${name}.${oneCase}`).value = typed[name]?.[oneCase] ?? '';
    one(typed[name] ? '[data-inputs]' : '[data-others]').append(one(`[data-parameter="${name}"]`));
    const basis = startNow(page).basis[name];
    one(`[data-basis="${name}"]`).textContent = basis ? `${basis}.` : '';
  }
  fillShares(page, shares);
  for (const name of choiceNames) field(name).value = choices[name] ?? '';
  if (!choices.activity) field('activity').value = page.activityOf[scenario] ?? '';
}

/** Puts shares of who pays into the form. */
export function fillShares({ field }: Page, shares: Shares): void {
  for (const { line, payer } of shareFields) field(shareName(line, payer)).value = shares[shareName(line, payer)] ?? '';
}

/** The state that stands in the form. */
export function stateNow(page: Page, beside: readonly string[]): State {
  return {
    scenario: startNow(page).id,
    typed: typedNow(page),
    shares: sharesNow(page),
    choices: choicesNow(page),
    beside: [...beside],
  };
}

function typedNow(page: Page): Typed {
  const { typed: first } = startNow(page);
  return Object.fromEntries(
    names.flatMap((name) => {
      const values = Object.fromEntries(
        caseNames.map((oneCase) => [oneCase, page.field(`${name}.${oneCase}`).value]),
      ) as Record<Case, string>;
      const isGiven = caseNames.some((oneCase) => values[oneCase].trim() !== '');
      return isGiven || first[name] ? [[name, values]] : [];
    }),
  );
}

const sharesNow = ({ field }: Page): Shares =>
  Object.fromEntries(
    shareFields.flatMap(({ line, payer }) => {
      const text = field(shareName(line, payer)).value;
      return text === '' ? [] : [[shareName(line, payer), text]];
    }),
  );

/** What is chosen; the activity of the scenario itself needs no mention. */
function choicesNow(page: Page): Choices {
  const chosen = Object.fromEntries(choiceNames.map((name) => [name, page.field(name).value])) as Choices;
  const isOwn = chosen.activity === (page.activityOf[startNow(page).id] ?? '');
  return { ...chosen, activity: isOwn ? '' : chosen.activity! };
}

/** Says beside each field what is wrong with it, and what to know of it. */
export function tellFields({ form, one, field }: Page, { problems, warnings }: ReadInputs): void {
  for (const name of names) {
    const told = [...problems, ...warnings].filter((each) => each.name === name);
    const sentences = [...new Set(told.map(({ text }) => text))].map((text) => {
      const where = told.filter((each) => each.text === text).map((each) => cases[each.case]);
      return where.length === caseNames.length ? text : `${where.join(', ')}: ${text}`;
    });
    one(`[data-told="${name}"]`).textContent = sentences.join(' ');
    for (const oneCase of caseNames) {
      const isWrong = problems.some((each) => each.name === name && each.case === oneCase);
      markWrong(field(`${name}.${oneCase}`), isWrong);
    }
  }
  if (problems.some(({ name }) => one('[data-others]').contains(one(`[data-parameter="${name}"]`)))) {
    form.querySelector<HTMLDetailsElement>('[data-more]')!.open = true;
  }
}

/** Marks a field for those who cannot see that it is marked. */
export function markWrong(field: HTMLElement, isWrong: boolean): void {
  if (isWrong) field.setAttribute('aria-invalid', 'true');
  else field.removeAttribute('aria-invalid');
}
