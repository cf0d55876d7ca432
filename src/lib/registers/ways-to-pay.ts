import { writeAddress } from '#funding/address.ts';
import { shareName } from '#funding/who-pays.ts';
import { lists } from '#lib/content/collections.ts';
import { paths } from '#lib/site/paths.ts';
import type { FundingModel } from '#schemas/money.ts';
import { fundingScenarios } from './funding-scenarios.ts';

/** Every way to pay, with its page and the workbench set up for it. */
export const waysToPay = lists.funding.models.map((model) => {
  const scenario = scenarioOf(model);
  const shares = sharesUnder(model, scenario.start.shares);
  const state = writeAddress(scenario.start, scenario.start.typed, shares, { choices: { model: model.id } });
  return { ...model, path: paths.wayToPay(model.id), scenario, shares, tryAt: `${paths.workbench}#${state}` };
});
function scenarioOf({ id, workbench }: FundingModel) {
  const scenario = fundingScenarios.find((one) => one.id === workbench.scenario);
  if (!scenario)
    throw new Error(`The way to pay "${id}" names the scenario "${workbench.scenario}", which is not there.`);
  return scenario;
}

/** Shares of a scenario in which the lines that a way to pay speaks of are paid as it says. */
function sharesUnder({ workbench }: FundingModel, first: Record<string, string>): Record<string, string> {
  const isSpokenOf = (name: string) => workbench.payers.some(({ line }) => name.startsWith(`pays.${line}.`));
  return Object.fromEntries([
    ...Object.entries(first).filter(([name]) => !isSpokenOf(name)),
    ...workbench.payers.map(({ line, payer, share }) => [shareName(line, payer), String(share)]),
  ]);
}
