import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { axisLabel, moneyAxis, moneyWidth } from './money-axis.ts';

const sum = (value: number | null, valueLow: number | null = null, valueHigh: number | null = null) => ({
  value,
  valueLow,
  valueHigh,
});

test('what cannot stand on the axis has no place, and is not put at nought', () => {
  const axis = moneyAxis([sum(10), sum(100)])!;
  assert.equal(axis.markOf(sum(null)), null);
  assert.equal(axis.markOf(sum(0)), null);
  assert.equal(axis.markOf(sum(null, 5, null)), null);
  assert.ok('from' in axis.markOf(sum(null, 10, 100))!);
});

test('one sum alone has nothing to stand beside', () => {
  assert.equal(moneyAxis([sum(10), sum(null)]), null);
});

test('more money is further right, and every mark and tick is inside the picture', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0.01, max: 1e9, noNaN: true }), { minLength: 2, maxLength: 20 }),
      (values) => {
        const axis = moneyAxis(values.map((value) => sum(value)))!;
        const places = values.toSorted((a, b) => a - b).map((value) => (axis.markOf(sum(value)) as { at: number }).at);
        assert.deepEqual(
          places,
          places.toSorted((a, b) => a - b),
        );
        for (const x of [...places, ...axis.ticks.map((tick) => tick.x)]) assert.ok(x >= 0 && x <= moneyWidth);
        assert.ok(axis.ticks.length <= 5);
      },
    ),
  );
});

test('pounds are written as readers write them', () => {
  assert.deepEqual([0.5, 50, 2000, 3e6, 2.5e6].map(axisLabel), ['50p', '£50', '£2,000', '£3 million', '£2.5 million']);
});
