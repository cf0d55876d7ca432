import assert from 'node:assert/strict';
import { test } from 'node:test';
import { intervalAxis, pairAxis, pictureWidth } from './picture-scale.ts';

const close = (a: number, b: number) => assert.ok(Math.abs(a - b) < 0.05, `${a} is not ${b}`);

test('on the scale of ratios half and double are equally far from no difference', () => {
  const { x } = intervalAxis({ scale: 'ratio', low: 0.4, high: 3 });
  close(x(1) - x(0.5), x(2) - x(1));
});

test('on the scale of differences equal steps are equally long', () => {
  const { x } = intervalAxis({ scale: 'difference', low: -3, high: -1 });
  close(x(-2) - x(-3), x(0) - x(-1));
});

test('the line of no difference is always on the picture, however far the interval is from it', () => {
  for (const [scale, low, high, none] of [
    ['ratio', 0.03, 0.28, 1],
    ['ratio', 1.001, 1.01, 1],
    ['difference', 790, 1010, 0],
    ['difference', -26.8, 54.2, 0],
  ] as const) {
    const { x, ticks } = intervalAxis({ scale, low, high });
    for (const value of [low, high, none]) assert.ok(x(value) >= 0 && x(value) <= pictureWidth, `${value}`);
    assert.ok(ticks.length >= 2, `${low} to ${high} has ${ticks.length} ticks`);
    for (const tick of ticks) close(x(Number(tick.label.replace('−', '-'))), tick.x);
  }
});

test('two values stand on one axis from nought, percentages up to 100', () => {
  const percent = pairAxis({ values: [18, 73], percent: true });
  assert.equal(percent.ticks[0]!.label, '0%');
  assert.equal(percent.ticks.at(-1)!.label, '100%');
  close(percent.x(50) * 2, percent.x(0) + percent.x(100));
  const points = pairAxis({ values: [46, 54], percent: false });
  assert.equal(points.ticks[0]!.label, '0');
  assert.ok(points.x(54) <= pictureWidth);
});
