import { costScenario } from '#funding/cost-scenario.ts';
import type { Start } from '#funding/address.ts';
import { caseNames, typedValue, type Typed } from '#funding/read-inputs.ts';
import { shareName } from '#funding/who-pays.ts';
import { lists } from '#lib/content/collections.ts';
import type { Assumptions, Case, Scenario } from '#model/funding-parameters.ts';
import type { FundingScenario } from '#schemas/funding-scenario.ts';
import { livingNumber, valueOf } from './living-numbers.ts';

const page = lists['funding-scenarios'];

/** Every scenario with its values, what each rests on, and what it costs. */
export const fundingScenarios = page.scenarios.map((scenario) => ({
  ...scenario,
  start: startOf(scenario),
  inputs: scenario.inputs.map((input) => ({
    ...input,
    numbers: [
      ...new Set(
        caseNames.flatMap((name) => {
          const written = input[name];
          return typeof written === 'string' ? [written.split('.')[0]!] : [];
        }),
      ),
    ].map(livingNumber),
  })),
  costed: Object.fromEntries(caseNames.map((name) => [name, costScenario(assumptionsOf(scenario)[name])])) as Record<
    Case,
    ReturnType<typeof costScenario>
  >,
}));
export type WorkedScenario = (typeof fundingScenarios)[number];

/** The cost of one visit, with which breaking even is shown. */
export const breakEvenNumber = livingNumber(page.breakEven);

function assumptionsOf({ inputs }: FundingScenario): Scenario {
  return Object.fromEntries(
    caseNames.map((name) => [
      name,
      Object.fromEntries(inputs.map((input) => [input.name, valueOf(input[name])])) as Assumptions,
    ]),
  ) as Scenario;
}

function startOf({ id, inputs, payers }: FundingScenario): Start {
  const typed: Typed = {};
  for (const input of inputs) {
    typed[input.name] = Object.fromEntries(
      caseNames.map((name) => [name, typedValue(input.name, valueOf(input[name]))]),
    ) as Record<Case, string>;
  }
  return { id, typed, shares: Object.fromEntries(payers.map(({ line, payer }) => [shareName(line, payer), '100'])) };
}
