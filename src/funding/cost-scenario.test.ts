import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Assumptions } from '#model/funding-parameters.ts';
import { costScenario } from './cost-scenario.ts';
import { sensitivity } from './sensitivity.ts';

const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));

// The nine result sets that the formulas were published with, to the penny.
const pay = { low: 36428, central: 40159, high: 42715.4 };
const caseload = { low: 250, central: 225, high: 200 };
const arts = (uptake: number, completion: number, sessions: number, overhead: number, transportEach: number) => ({
  referrals: 120, uptake, completion, sessions, hours: 2, pricePerHour: 17.5, overhead, transportEach,
}); // prettier-ignore
const exercise = (uptake: number, completion: number, pricePaid: number, evaluation: number) => ({
  referrals: 500, uptake, completion, costPerStarter: 385, pricePaid, sessionsFinisher: 22.87, evaluation,
}); // prettier-ignore
const posts = (uptake: number, seenThreeTimes: number, evaluation: number) => ({
  posts: 2, hosting: 10000, grants: 50000, uptake, seenThreeTimes, evaluation,
}); // prettier-ignore
const published: [string, Assumptions, number[]][] = [
  ['arts low', { ...arts(0.85, 0.6082, 8, 0.05, 0), yearCost: pay.low, caseload: caseload.low }, [36598.41, 0, 304.99, 358.81, 589.95]],
  ['arts central', { ...arts(0.75, 0.69, 12, 0.1, 0), yearCost: pay.central, caseload: caseload.central }, [52250.15, 0, 435.42, 580.56, 841.39]],
  ['arts high', { ...arts(0.6, 0.69, 12, 0.15, 20), yearCost: pay.high, caseload: caseload.high }, [55125.07, 0, 459.38, 765.63, 1109.6]],
  ['exercise low', exercise(0.81, 0.535, 2, 0), [155925, 9910.71, 292.03, 360.53, 673.89]],
  ['exercise central', exercise(0.81, 0.429, 2, 0.05), [163721.25, 7947.1, 311.55, 384.63, 896.57]],
  ['exercise high', exercise(0.56, 0.429, 0, 0.1), [118580, 0, 237.16, 423.5, 987.18]],
  ['posts low', { ...posts(0.85, 0.45, 0), yearCost: pay.low, caseload: caseload.low }, [142856, 0, 285.71, 336.13, 634.92]],
  ['posts central', { ...posts(0.545, 0.45, 0.05), yearCost: pay.central, caseload: caseload.central }, [157833.9, 0, 350.74, 643.56, 779.43]],
  ['posts high', { ...posts(0.24, 0.24, 0.1), yearCost: pay.high, caseload: caseload.high }, [170973.88, 0, 427.43, 1780.98, 1780.98]],
]; // prettier-ignore

test('the nine published result sets come out to the penny', () => {
  for (const [name, assumptions, wanted] of published) {
    const { total, income, costPerReferral, costPerStarter, costPerFinisher } = costScenario(assumptions);
    const got = [total, income, costPerReferral, costPerStarter, costPerFinisher].map(
      (each) => Math.round(each * 100) / 100,
    );
    assert.deepEqual(got, wanted, name);
  }
});

const amount = (max: number) => fc.double({ min: 0, max, noNaN: true });
const share = fc.double({ min: 0.01, max: 1, noNaN: true });
const maybe = (each: fc.Arbitrary<number>) => fc.option(each, { nil: undefined });
const scenario: fc.Arbitrary<Assumptions> = fc
  .record({
    referrals: fc.double({ min: 1, max: 1e5, noNaN: true }),
    posts: maybe(fc.double({ min: 0.1, max: 100, noNaN: true })),
    caseload: fc.double({ min: 1, max: 500, noNaN: true }),
    yearCost: maybe(amount(1e5)),
    hosting: maybe(amount(2e4)),
    uptake: share,
    completion: share,
    seenThreeTimes: maybe(share),
    costPerStarter: maybe(amount(1000)),
    sessions: amount(60),
    hours: amount(5),
    pricePerHour: maybe(amount(100)),
    groupCost: maybe(amount(500)),
    groupSize: fc.double({ min: 1, max: 40, noNaN: true }),
    grants: maybe(amount(1e5)),
    transportEach: maybe(amount(100)),
    pricePaid: maybe(amount(50)),
    sessionsFinisher: amount(60),
    overhead: maybe(share),
    evaluation: maybe(share),
  })
  .map((made) => Object.fromEntries(Object.entries(made).filter(([, value]) => value !== undefined)) as Assumptions);

/** Written again from the words on the page, person by person of the bill, and in another order. */
function secondTotal(a: Assumptions): { total: number; net: number; finish: number; start: number; sent: number } {
  let sent = a.referrals!;
  if ('posts' in a) sent = a.caseload! * a.posts!;
  const start = a.uptake! * sent;
  let finish = a.completion! * start;
  if ('seenThreeTimes' in a) finish = a.seenThreeTimes! * sent;
  const workers = 'posts' in a ? a.posts! : sent / a.caseload!;
  let bill = 0;
  if ('transportEach' in a) bill += a.transportEach! * start;
  if ('grants' in a) bill += a.grants!;
  if ('groupCost' in a) bill += a.groupCost! * a.sessions! * (start / a.groupSize!);
  if ('costPerStarter' in a) bill += a.costPerStarter! * start;
  if ('pricePerHour' in a) bill += a.pricePerHour! * a.hours! * a.sessions! * finish;
  if ('hosting' in a) bill += a.hosting! * workers;
  if ('yearCost' in a) bill += a.yearCost! * workers;
  const total = bill * (1 + (a.overhead ?? 0)) * (1 + (a.evaluation ?? 0));
  return {
    total,
    net: total - ('pricePaid' in a ? a.pricePaid! * a.sessionsFinisher! * finish : 0),
    finish,
    start,
    sent,
  };
}

test('a second implementation agrees on 10,000 random scenarios', () => {
  fc.assert(
    fc.property(scenario, (assumptions) => {
      const one = costScenario(assumptions);
      const two = secondTotal(assumptions);
      assert.ok(near(one.total, two.total) && near(one.net, two.net), `${one.total} ${two.total}`);
      assert.ok(near(one.costPerFinisher * two.finish, two.net));
      assert.ok(near(one.costPerStarter * two.start, two.net));
      assert.ok(near(one.costPerReferral * two.sent, two.net));
    }),
    { numRuns: 10_000 },
  );
});

test('what costs more never makes the total smaller, and more pay never makes the net cost larger', () => {
  const dearer = ['yearCost', 'hosting', 'costPerStarter', 'pricePerHour', 'groupCost', 'grants', 'transportEach', 'overhead', 'evaluation'] as const; // prettier-ignore
  fc.assert(
    fc.property(scenario, fc.constantFrom(...dearer), amount(100), (a, name, more) => {
      const before = costScenario(a).total;
      assert.ok(costScenario({ ...a, [name]: (a[name] ?? 0) + more }).total >= before - 1e-9 * before);
      const net = costScenario(a).net;
      assert.ok(costScenario({ ...a, pricePaid: (a.pricePaid ?? 0) + more }).net <= net + 1e-9 * Math.abs(net));
    }),
  );
});

test('an assumption between its two ends costs between what the ends cost', () => {
  fc.assert(
    fc.property(
      scenario,
      fc.constantFrom('yearCost', 'costPerStarter', 'overhead'),
      amount(1),
      amount(1),
      amount(1),
      (a, name, ...three) => {
        const [low, middle, high] = three
          .toSorted((x, y) => x - y)
          .map((value) => costScenario({ ...a, [name]: value }).total);
        assert.ok(low! <= middle! * (1 + 1e-9) && middle! <= high! * (1 + 1e-9));
      },
    ),
  );
});

test('lines come to the total, and fewer people starting can lower the cost of a referral while a finisher costs more', () => {
  const [central, high] = [published[4]![1], published[5]![1]];
  const [usual, bad] = [costScenario(central), costScenario(high)];
  assert.ok(
    near(
      Object.values(usual.lines).reduce((sum, line) => sum + line, 0),
      usual.total,
    ),
  );
  assert.ok(bad.costPerReferral < usual.costPerReferral && bad.costPerFinisher > usual.costPerFinisher);
});

test('the assumption that moves the cost per finisher most comes first, and what moves nothing is left out', () => {
  const [low, central, high] = [published[0]![1], published[1]![1], published[2]![1]];
  const moved = sensitivity({ low, central, high });
  assert.deepEqual(
    moved.map(({ span }) => span),
    moved.map(({ span }) => span).toSorted((a, b) => b - a),
  );
  assert.ok(!moved.some(({ name }) => name === 'hours' || name === 'pricePerHour'));
  const [first] = moved;
  assert.ok(near(first!.low, costScenario({ ...central, [first!.name]: low[first!.name] }).costPerFinisher));
});
