import type { Costed } from './cost-scenario.ts';

/** Pounds that a provider would have to be paid for each, so that activity, transport and overhead are covered. */
export interface TariffPrices {
  referral: number;
  start: number;
  finish: number;
}

/**
 * The price that covers what is paid to those who receive people: activity, grants, transport and overhead, less what
 * people pay themselves; by the referral, by the start or by the finish. Link workers and evaluation are paid otherwise.
 */
export function tariffPrices({ lines, income, referrals, starters, completers }: Costed): TariffPrices {
  const toCover = lines.activity + lines.grants + lines.transport + lines.overhead - income;
  return { referral: toCover / referrals, start: toCover / starters, finish: toCover / completers };
}

/** What share of that cost a price for each referral would pay, from 0 to 1 and beyond. */
export const shareCovered = (pounds: number, costed: Costed): number => pounds / tariffPrices(costed).referral;
