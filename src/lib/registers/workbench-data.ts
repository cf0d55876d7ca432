import type { NamedStart } from '#funding/work-out.ts';
import type { NationalReferrals, RateToUse, VisitToBreakEven, WayToUse } from '#funding/to-choose.ts';
import { lists } from '#lib/content/collections.ts';
import { vocabulary } from '#lib/content/vocabulary.ts';
import { councils } from '#lib/places/councils.ts';
import { paths } from '#lib/site/paths.ts';
import { numberInWords } from '#model/living-number.ts';
import type { Case } from '#model/funding-parameters.ts';
import { bases, type PublishedRate } from '#schemas/funding-scenario.ts';
import { caseNames, typedValue } from '#funding/read-inputs.ts';
import { uncapitalise } from '#model/text.ts';
import { breakEvenNumber, fundingScenarios } from './funding-scenarios.ts';
import { livingNumber } from './living-numbers.ts';
import { waysToPay } from './ways-to-pay.ts';

/** The scenarios to start from, with where each value comes from in a sentence. */
export const namedStarts: NamedStart[] = fundingScenarios.map(({ id, name, start, inputs }) => ({
  ...start,
  id,
  name,
  basis: Object.fromEntries(
    inputs.map((input) => [
      input.name,
      `${bases[input.basis]}: ${input.note}${input.numbers.map(({ label, period, tier, reviewBy, ...number }) => `; ${label} ${numberInWords(number)} (${period}${tier ? `, tier ${tier}` : ', our sum'}${reviewBy ? `, review by ${reviewBy.toISOString().slice(0, 7)}` : ''})`).join('')}`,
    ]),
  ),
}));

/** The activity that each scenario is of, by the id of the scenario. */
export const activityOfStart = Object.fromEntries(fundingScenarios.map(({ id, activity = '' }) => [id, activity]));

export const visitToBreakEven: VisitToBreakEven = {
  value: breakEvenNumber.value ?? breakEvenNumber.low!,
  label: breakEvenNumber.label,
  period: breakEvenNumber.period,
};

const page = lists['funding-scenarios'];

/** Every published rate, as the table of them shows it. */
export const publishedRates = page.rates.map((rate) => ({ ...rate, shown: shownRate(rate) }));

/** The rates that an assumption may begin from. */
export const ratesToUse: RateToUse[] = publishedRates.flatMap(
  ({ activity, of, step, base, where, note, shown, ...rate }) =>
    of === undefined
      ? []
      : [
          {
            activity,
            of,
            text: `${shown}: ${lowerFirst(step)}. ${base}. ${where}${note ? `. ${note}` : ''}`,
            values: Object.fromEntries(caseNames.map((name) => [name, typedValue(of, endOf(rate, name))])) as Record<
              Case,
              string
            >,
          },
        ],
);

/** Activities of which a rate was published or a scenario worked out. */
export const workbenchActivities = vocabulary('activities')
  .terms.filter(
    ({ id }) => page.rates.some((rate) => rate.activity === id) || page.scenarios.some((one) => one.activity === id),
  )
  .map(({ id, label }) => ({ id, label }));

/** What a link to the workbench says to begin with these activities: a scenario of one, or else one; null for none. */
export function startOfActivities(activities: readonly string[]): string | null {
  const scenario = fundingScenarios.find(({ activity }) => activity && activities.includes(activity));
  if (scenario) return `scenario=${scenario.id}`;
  const known = workbenchActivities.find(({ id }) => activities.includes(id));
  return known ? `activity=${known.id}` : null;
}

export const waysToUse: WayToUse[] = waysToPay.map(
  ({ id, name, path, bearsRisk, paysFor, shares, scenario, workbench }) => ({
    id,
    name,
    path,
    about: `Who bears the risk: ${lowerFirst(bearsRisk)} What is paid for: ${lowerFirst(paysFor)}`,
    scenario: scenario.id,
    shares,
    lines: [...new Set(workbench.payers.map(({ line }) => line))],
  }),
);

/** People referred in a nation in a year, beside its residents; null where the list names no such number. */
export const nationalReferrals: NationalReferrals | null = referredNationally();

function referredNationally(): NationalReferrals | null {
  if (!page.referredNationally) return null;
  const { id, value, nation, period } = livingNumber(page.referredNationally);
  const residents = councils
    .filter((council) => council.nation === nation)
    .reduce((sum, { population_2020: each }) => sum + each, 0);
  return value && nation && residents > 0
    ? { people: value, residents, nation, period, path: paths.number(id), words: numberInWords(livingNumber(id)) }
    : null;
}

function shownRate({ of, value, low, high }: PublishedRate): string {
  const one = (each: number) => (of === 'sessionsFinisher' ? String(each) : `${Number((each * 100).toPrecision(6))}%`);
  return value === undefined ? `${one(low ?? 0)} to ${one(high ?? 0)}` : one(value);
}

/** Of a range the cheap case takes the better end: more who finish, fewer who are paid for and do not. */
function endOf({ value, low, high }: Pick<PublishedRate, 'value' | 'low' | 'high'>, name: Case): number {
  if (value !== undefined || low === undefined || high === undefined) return value ?? low ?? high ?? 0;
  return { low: high, central: (low + high) / 2, high: low }[name];
}

function lowerFirst(text: string): string {
  return /^[A-Z][a-z’' -]/.test(text) ? uncapitalise(text) : text;
}
