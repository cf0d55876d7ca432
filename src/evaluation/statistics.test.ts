import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tQuantile } from './distributions.ts';
import { ancova, changes, meanWithInterval, welch } from './means.ts';
import { movingBack, movingBackAfterCut, reliableChange } from './moving-back.ts';
import {
  designEffect,
  intraclass,
  nPaired,
  nPrecision,
  nTwoMeans,
  nTwoShares,
  powerTwoMeans,
  powerTwoShares,
  recruitFor,
  sdOfChange,
  wholePeople,
} from './sample-size.ts';
import { mcnemar, newcombe, noEvents, shareByChance, wilson } from './shares.ts';

/** Values of R 4.2.2 unless a line says otherwise; each with the distance it may be off. */
function near(got: number, wanted: number, tolerance: number): void {
  assert.ok(Math.abs(got - wanted) <= tolerance, `${got} is not within ${tolerance} of ${wanted}`);
}

// The sleep data of Cushny and Peebles, as R holds them: two drugs on the same ten people.
const first = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0];
const second = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4];

test("Student's t as R has it", () => {
  const quantiles = [
    [1, 12.7062047362], [4, 2.7764451052], [9, 2.2621571628], [17.776473, 2.102817246],
    [29, 2.0452296421], [99, 1.9842169516], [999, 1.9623414611],
  ] as const; // prettier-ignore
  for (const [df, value] of quantiles) near(tQuantile(0.975, df), value, 1e-6);
});

test('the mean change of the same people, as t.test(paired = TRUE) has it', () => {
  const got = meanWithInterval(changes(second, first));
  assert.equal(got.n, 10);
  near(got.value, -1.58, 1e-6);
  near(got.sd, 1.2299955, 1e-6);
  near(got.se, 0.3889587, 1e-6);
  near(got.t, -4.0621276834, 1e-6);
  near(got.p, 0.0028328902, 1e-6);
  near(got.low, -2.4598857633, 1e-6);
  near(got.high, -0.7001142367, 1e-6);
});

test("Welch's interval, as t.test has it", () => {
  const got = welch(first, second);
  near(got.value, 0.75 - 2.33, 1e-6);
  near(got.t, -1.8608134675, 1e-6);
  near(got.df, 17.7764735162, 1e-6);
  near(got.p, 0.0793941402, 1e-6);
  near(got.low, -3.3654832307, 1e-6);
  near(got.high, 0.2054832307, 1e-6);
});

test('the analysis of covariance, as lm(after ~ before + group) has it', () => {
  const before = [10, 12, 9, 14, 11, 13, 8, 15];
  const after = [14, 15, 12, 18, 13, 15, 9, 17];
  const got = ancova(before.map((value, index) => ({ before: value, after: after[index]!, inScheme: index < 4 })));
  near(got.value, 1.813253, 1e-6);
  near(got.se, 0.3315005, 1e-6);
  near(got.t, 5.4698349, 1e-6);
  near(got.low, 0.9611038, 1e-6);
  near(got.high, 2.665402, 1e-6);
  near(got.slope, 1.126506, 1e-6);
});

test("Wilson's interval, as prop.test(correct = FALSE) has it", () => {
  const rows = [[81, 263, 0.255289, 0.36621], [15, 148, 0.062386, 0.160487], [0, 20, 0, 0.161125], [1, 29, 0.006113, 0.171755]] as const; // prettier-ignore
  for (const [x, n, low, high] of rows) {
    near(wilson(x, n).low, low, 1e-6);
    near(wilson(x, n).high, high, 1e-6);
  }
});

test("Newcombe's interval of a difference, on the contrasts of his paper of 1998", () => {
  const rows = [
    [56, 70, 48, 80, 0.2, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.6, 0.1705, 0.809],
    [5, 56, 0, 29, 0.0893, -0.0381, 0.1926],
    [0, 10, 0, 20, 0, -0.1611, 0.2775],
    [10, 10, 0, 10, 1, 0.6075, 1],
  ] as const;
  for (const [a, m, b, n, value, low, high] of rows) {
    const got = newcombe(a, m, b, n);
    near(got.value, value, 5e-5);
    near(got.low, low, 5e-5);
    near(got.high, high, 5e-5);
  }
});

test("McNemar's test on Agresti's approval ratings", () => {
  const got = mcnemar({ yesYes: 794, yesNo: 150, noYes: 86, noNo: 570 });
  near(got.chi2Corrected, 16.818, 5e-4);
  near(got.pCorrected, 4.115e-5, 5e-4);
  near(got.chi2, 17.356, 5e-4);
  near(got.p, 3.099e-5, 5e-4);
  near(got.pExact, 3.715936e-5, 1e-10);
  near(got.value, 0.04, 1e-6);
  near(got.low, 0.021284, 1e-6);
  near(got.high, 0.058716, 1e-6);
});

test('how many people are needed, as power.t.test and power.prop.test have it', () => {
  near(nPaired({ delta: 3, sd: 10, power: 0.8 }), 89.14958, 5e-4);
  near(nPaired({ delta: 0.5, sd: 1, power: 0.8 }), 33.3672, 5e-4);
  near(nPaired({ delta: 0.2, sd: 1, power: 0.8 }), 198.1513, 5e-4);
  assert.equal(wholePeople(nPaired({ delta: -3, sd: 10, power: 0.8 })), 90);
  near(nTwoMeans({ delta: 1, sd: 1, power: 0.9 }), 22.0211, 5e-4);
  near(nTwoMeans({ delta: 3, sd: 10, power: 0.8 }), 175.3851, 5e-4);
  near(powerTwoMeans(20, 1, 1), 0.8689528, 1e-6);
  near(nTwoShares(0.5, 0.75, 0.9), 76.70693, 1e-4);
  near(powerTwoShares(50, 0.5, 0.75), 0.7401659, 1e-6);
  near(sdOfChange(10, 0.5), 10, 1e-9);
  near(sdOfChange(8.7, 0.7), 6.739, 5e-4);
});

test('how many for a share within so much, with loss, and in groups', () => {
  // Two published answers, with z as they print it.
  near(nPrecision(0.5, 0.05, 1.96), 384.16, 1e-9);
  near(nPrecision(0.5, 0.01, 1.96), 9604, 1e-9);
  assert.equal(wholePeople(nPrecision(0.5, 0.01, 1.96)), 9604);
  near(nPrecision(0.7, 0.1), 80.67064, 1e-4);
  assert.equal(recruitFor(90, 0.3), 129);
  assert.equal(recruitFor(90, 0.5), 180);
  // Kerry and Bland, BMJ 1998.
  near(intraclass(0.0046, 1.28), 0.0036, 5e-5);
  near(designEffect(50, 0.0036), 1.1764, 1e-9);
  near(designEffect(10, 0.05), 1.45, 1e-9);
});

test("regression to the mean, on the example of the author's own program", () => {
  const example = { sigma: 15, mu: 60, cut: 40 };
  for (const [rho, points] of [[0, 26.972], [0.3, 18.8804], [0.5, 13.486], [0.7, 8.0916], [0.9, 2.6972], [1, 0]] as const) {
    near(movingBackAfterCut({ ...example, rho, picked: 'below' }), points, 5e-5);
  } // prettier-ignore
  near(movingBackAfterCut({ ...example, rho: 0.5, picked: 'above' }), 1.3535, 5e-5);
  near(movingBack(50, 40, 0.7), 3, 1e-9);
});

test('reliable change, chance and nobody at all', () => {
  const { sem, sdiff, threshold } = reliableChange(7.5, 0.8);
  near(sem, 3.354102, 1e-6);
  near(sdiff, 4.743416, 1e-6);
  near(threshold, 9.297096, 1e-6);
  near(shareByChance(3, 8), 0.3538, 5e-4);
  near(noEvents(30).upper, 0.095034, 1e-6);
  near(noEvents(30).ruleOfThree, 0.1, 1e-6);
});
