import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { costScenario } from './cost-scenario.ts';
import { shareCovered, tariffPrices } from './tariff.ts';

const scenario = fc.record({
  referrals: fc.double({ min: 1, max: 1e4, noNaN: true }),
  uptake: fc.double({ min: 0.01, max: 1, noNaN: true }),
  completion: fc.double({ min: 0.01, max: 1, noNaN: true }),
  costPerStarter: fc.double({ min: 1, max: 1000, noNaN: true }),
  overhead: fc.double({ min: 0, max: 0.5, noNaN: true }),
});
const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));

test('each price covers the same cost, and the later it is paid the higher it must be', () => {
  fc.assert(
    fc.property(scenario, (assumptions) => {
      const costed = costScenario(assumptions);
      const { referral, start, finish } = tariffPrices(costed);
      const cost = costed.lines.activity + costed.lines.overhead;
      return (
        near(referral * costed.referrals, cost) &&
        near(start * costed.starters, cost) &&
        near(finish * costed.completers, cost) &&
        referral <= start + 1e-9 &&
        start <= finish + 1e-9 &&
        near(shareCovered(referral, costed), 1)
      );
    }),
  );
});

test('what people pay comes off, and link workers and evaluation are paid otherwise', () => {
  const costed = costScenario({
    referrals: 100, uptake: 0.5, completion: 0.5, costPerStarter: 100, pricePaid: 2, sessionsFinisher: 10,
    caseload: 200, yearCost: 40000, evaluation: 0.1,
  }); // prettier-ignore
  assert.equal(tariffPrices(costed).referral, (50 * 100 - 25 * 10 * 2) / 100);
});
