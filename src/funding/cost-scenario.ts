import type { Assumptions, CostLine } from '#model/funding-parameters.ts';

export interface Costed {
  /** People in a year. */
  referrals: number;
  starters: number;
  completers: number;
  /** Pounds a year, line by line. */
  lines: Record<CostLine, number>;
  /** Pounds a year: the sum of the lines. */
  total: number;
  /** Pounds a year that people pay. */
  income: number;
  /** Pounds a year: total less income. */
  net: number;
  /** Net pounds for each person. */
  costPerFinisher: number;
  costPerStarter: number;
  costPerReferral: number;
}

/**
 * What one case of a scenario costs in a year.
 *
 * S = R × uptake; C = S × completion, or R × seenThreeTimes for link working.
 * Link workers: posts × yearCost where posts are given (then R = posts × caseload), else R × yearCost / caseload.
 * Activity: C × sessions × hours × pricePerHour, S × costPerStarter, and groupCost × sessions for each group that
 * those who start fill (S / groupSize); those that are given are added.
 * Overhead is a share of the lines before it, evaluation a share of those and overhead.
 * Unrounded throughout; pounds and people. Formulas: `content/lists/funding-scenarios.yaml`, shown on the workbench.
 */
export function costScenario(a: Assumptions): Costed {
  const given = (name: keyof Assumptions) => a[name] ?? 0;
  const referrals = a.posts === undefined ? given('referrals') : a.posts * given('caseload');
  const starters = referrals * given('uptake');
  const completers = a.seenThreeTimes === undefined ? starters * given('completion') : referrals * a.seenThreeTimes;
  const posts = a.posts ?? (a.caseload ? referrals / a.caseload : 0);
  const direct = {
    linkWorker: posts * given('yearCost'),
    hosting: posts * given('hosting'),
    activity:
      completers * given('sessions') * given('hours') * given('pricePerHour') +
      starters * given('costPerStarter') +
      (a.groupSize ? (starters / a.groupSize) * given('sessions') * given('groupCost') : 0),
    grants: given('grants'),
    transport: starters * given('transportEach'),
  };
  const beforeOverhead = sum(Object.values(direct));
  const overhead = beforeOverhead * given('overhead');
  const evaluation = (beforeOverhead + overhead) * given('evaluation');
  const lines = { ...direct, overhead, evaluation };
  const total = beforeOverhead + overhead + evaluation;
  const income = completers * given('sessionsFinisher') * given('pricePaid');
  const net = total - income;
  return {
    referrals,
    starters,
    completers,
    lines,
    total,
    income,
    net,
    costPerFinisher: net / completers,
    costPerStarter: net / starters,
    costPerReferral: net / referrals,
  };
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
