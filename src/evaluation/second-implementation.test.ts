import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { ancova, changes, meanWithInterval, welch } from './means.ts';
import { nPaired, nTwoShares, powerPaired, recruitFor, wholePeople } from './sample-size.ts';
import { mcnemar, newcombe, wilson } from './shares.ts';

/**
 * A second way to every statistic, written apart from the engine: the t distribution by adding up its density, least
 * squares by the normal equations in matrices, Wilson's limits by solving his quadratic, running sums instead of two passes.
 */
const runs = 1000;

/** ln Γ by Lanczos' approximation (g = 7, n = 9). */
function lnGamma(x: number): number {
  const c = [0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7]; // prettier-ignore
  const shifted = x - 1;
  const t = shifted + 7.5;
  const series = c.slice(1).reduce((sum, value, index) => sum + value / (shifted + index + 1), c[0]!);
  return 0.5 * Math.log(2 * Math.PI) + (shifted + 0.5) * Math.log(t) - t + Math.log(series);
}

/** The area under Student's density from 0 to t, by Simpson's rule on the angle whose tangent is t / √df. */
function areaFromZero(t: number, df: number): number {
  const end = Math.atan(t / Math.sqrt(df));
  const scale = Math.exp(lnGamma((df + 1) / 2) - lnGamma(df / 2)) / Math.sqrt(Math.PI);
  const steps = 2000;
  const height = (angle: number): number => Math.cos(angle) ** (df - 1);
  let sum = height(0) + height(end);
  for (let i = 1; i < steps; i += 1) sum += height((end * i) / steps) * (i % 2 === 1 ? 4 : 2);
  return (scale * sum * end) / steps / 3;
}

const quantiles = new Map<number, number>();
function t975(df: number): number {
  const known = quantiles.get(df);
  if (known !== undefined) return known;
  let [low, high] = [0, 1000];
  for (let i = 0; i < 60; i += 1) {
    const middle = (low + high) / 2;
    if (areaFromZero(middle, df) < 0.475) low = middle;
    else high = middle;
  }
  quantiles.set(df, high);
  return high;
}

/** Mean and variance in one pass (Welford). */
function moments(values: readonly number[]): { mean: number; variance: number } {
  let [mean, squares] = [0, 0];
  values.forEach((value, index) => {
    const off = value - mean;
    mean += off / (index + 1);
    squares += off * (value - mean);
  });
  return { mean, variance: squares / (values.length - 1) };
}

function near(got: number, wanted: number, what: string): void {
  const reach = 1e-6 * Math.max(1, Math.abs(wanted));
  assert.ok(Math.abs(got - wanted) <= reach, `${what}: ${got} and ${wanted}`);
}

const score = fc.integer({ min: 0, max: 70 });
const scores = (minLength: number) => fc.array(score, { minLength, maxLength: 60 });
const pairs = fc.array(fc.tuple(score, score), { minLength: 2, maxLength: 80 });

test('mean change and its interval, on a thousand random data sets', () => {
  fc.assert(
    fc.property(pairs, (people) => {
      const before = people.map(([first]) => first);
      const after = people.map(([, second]) => second);
      const got = meanWithInterval(changes(before, after));
      const { mean, variance } = moments(people.map(([first, second]) => second - first));
      near(got.value, mean, 'mean');
      const reach = variance === 0 ? 0 : t975(people.length - 1) * Math.sqrt(variance / people.length);
      near(got.low, mean - reach, 'low');
      near(got.high, mean + reach, 'high');
    }),
    { numRuns: runs },
  );
});

test("Welch's interval, on a thousand random pairs of groups", () => {
  fc.assert(
    fc.property(scores(2), scores(2), (a, b) => {
      const [first, second] = [moments(a), moments(b)];
      const [u, v] = [first.variance / a.length, second.variance / b.length];
      fc.pre(u + v > 0);
      const df = (u + v) ** 2 / (u ** 2 / (a.length - 1) + v ** 2 / (b.length - 1));
      const got = welch(a, b);
      near(got.df, df, 'df');
      const reach = t975(df) * Math.sqrt(u + v);
      near(got.low, first.mean - second.mean - reach, 'low');
      near(got.high, first.mean - second.mean + reach, 'high');
    }),
    { numRuns: runs },
  );
});

test('the analysis of covariance by the normal equations, on a thousand random data sets', () => {
  const person = fc.record({ before: score, after: score, inScheme: fc.boolean() });
  fc.assert(
    fc.property(fc.array(person, { minLength: 6, maxLength: 60 }), (people) => {
      const rows = people.map(({ before, inScheme }) => [1, before, Number(inScheme)]);
      const y = people.map(({ after }) => after);
      const cross = [0, 1, 2].map((i) => [0, 1, 2].map((j) => rows.reduce((sum, row) => sum + row[i]! * row[j]!, 0)));
      const inverse = invert(cross);
      fc.pre(inverse !== null);
      const right = [0, 1, 2].map((i) => rows.reduce((sum, row, index) => sum + row[i]! * y[index]!, 0));
      const beta = inverse.map((row) => row.reduce((sum, value, index) => sum + value * right[index]!, 0));
      const residuals = rows.map(
        (row, index) => y[index]! - row.reduce((sum, value, at) => sum + value * beta[at]!, 0),
      );
      const df = people.length - 3;
      const variance = residuals.reduce((sum, residual) => sum + residual ** 2, 0) / df;
      fc.pre(variance > 1e-9);
      const got = ancova(people);
      near(got.value, beta[2]!, 'group');
      near(got.slope, beta[1]!, 'slope');
      near(got.high - got.value, t975(df) * Math.sqrt(variance * inverse[2]![2]!), 'reach');
    }),
    { numRuns: runs },
  );
});

function invert(m: number[][]): number[][] | null {
  const [[a, b, c], [d, e, f], [g, h, i]] = m as [[number, number, number], [number, number, number], [number, number, number]]; // prettier-ignore
  const det = a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g);
  if (Math.abs(det) < 1e-6) return null;
  return [[e * i - f * h, c * h - b * i, b * f - c * e], [f * g - d * i, a * i - c * g, c * d - a * f], [d * h - e * g, b * g - a * h, a * e - b * d]].map((row) => row.map((value) => value / det)); // prettier-ignore
}

const counts = fc.integer({ min: 1, max: 400 }).chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
const z = 1.959963984540054;

/** The two values of π at which |x/n − π| is z standard errors: the roots of Wilson's quadratic. */
function wilsonRoots(x: number, n: number): [number, number] {
  const [a, b, c] = [1 + z ** 2 / n, -(2 * x) / n - z ** 2 / n, (x / n) ** 2];
  const root = Math.sqrt(b ** 2 - 4 * a * c);
  return [(-b - root) / (2 * a), (-b + root) / (2 * a)];
}

test("Wilson's and Newcombe's limits by the quadratic, on a thousand random counts; they stay within 0 and 1", () => {
  fc.assert(
    fc.property(counts, counts, ([x, n], [y, m]) => {
      const [low, high] = wilsonRoots(x, n);
      const got = wilson(x, n);
      near(got.low, low, 'low');
      near(got.high, high, 'high');
      assert.ok(got.low >= 0 && got.high <= 1 && got.low <= got.value && got.value <= got.high);
      const [otherLow, otherHigh] = wilsonRoots(y, m);
      const apart = newcombe(x, n, y, m);
      near(apart.low, x / n - y / m - Math.sqrt((x / n - low) ** 2 + (otherHigh - y / m) ** 2), 'newcombe low');
      near(apart.high, x / n - y / m + Math.sqrt((high - x / n) ** 2 + (y / m - otherLow) ** 2), 'newcombe high');
      const swapped = newcombe(y, m, x, n);
      near(swapped.low, -apart.high, 'swapped');
      assert.ok(apart.low >= -1 && apart.high <= 1);
    }),
    { numRuns: runs },
  );
});

test("McNemar's exact P by adding up the binomial, on a thousand random tables", () => {
  const few = fc.integer({ min: 0, max: 30 });
  fc.assert(
    fc.property(few, few, few, few, (yesYes, yesNo, noYes, noNo) => {
      const moved = yesNo + noYes;
      fc.pre(moved > 0);
      let tail = 0;
      for (let k = 0; k <= Math.min(yesNo, noYes); k += 1) {
        tail += Math.exp(lnGamma(moved + 1) - lnGamma(k + 1) - lnGamma(moved - k + 1) - moved * Math.LN2);
      }
      near(mcnemar({ yesYes, yesNo, noYes, noNo }).pExact, Math.min(1, 2 * tail), 'exact P');
    }),
    { numRuns: runs },
  );
});

test('order of rows, a constant added, other units and swapped groups do what they must', () => {
  fc.assert(
    fc.property(pairs, fc.integer({ min: -40, max: 40 }), fc.integer({ min: 1, max: 9 }), (people, shift, times) => {
      const read = (rows: [number, number][]) => meanWithInterval(changes(rows.map(([a]) => a), rows.map(([, b]) => b)));
      const plain = read(people);
      assert.deepEqual(read(people.toReversed()), plain, 'order');
      assert.deepEqual(read(people.map(([a, b]) => [a + shift, b + shift])), plain, 'shift');
      const scaled = read(people.map(([a, b]) => [a * times, b * times]));
      near(scaled.value, plain.value * times, 'units');
      near(scaled.low, plain.low * times, 'units, low');
      assert.ok(plain.low <= plain.value && plain.value <= plain.high);
    }),
    { numRuns: runs },
  ); // prettier-ignore
  fc.assert(
    fc.property(scores(2), scores(2), (a, b) => {
      const [there, back] = [welch(a, b), welch(b, a)];
      near(there.value, -back.value, 'swapped');
      near(there.low, -back.high, 'swapped limit');
    }),
    { numRuns: runs },
  );
});

test('more people are needed for less change, more spread, more power and more loss', () => {
  const real = (min: number, max: number) => fc.double({ min, max, noNaN: true });
  fc.assert(
    fc.property(real(0.1, 1), real(1.05, 2), real(0.6, 0.9), (delta, more, power) => {
      const n = nPaired({ delta, sd: 1, power });
      assert.ok(nPaired({ delta: delta * more, sd: 1, power }) < n);
      assert.ok(nPaired({ delta, sd: more, power }) > n);
      assert.ok(nPaired({ delta, sd: 1, power: power + 0.05 }) > n);
      // The answer is the least that reaches the power.
      const whole = wholePeople(n);
      assert.ok(powerPaired(whole, delta, 1) >= power - 1e-6);
      if (whole > 2) assert.ok(powerPaired(whole - 1, delta, 1) < power + 1e-6);
    }),
    { numRuns: 200 },
  );
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 500 }), real(0, 0.9), real(0, 0.09), (n, lost, more) => {
      assert.ok(recruitFor(n, lost + more) >= recruitFor(n, lost) && recruitFor(n, lost) >= n);
    }),
  );
  assert.ok(nTwoShares(0.5, 0.6, 0.8) > nTwoShares(0.5, 0.7, 0.8));
});
