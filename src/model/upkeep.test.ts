import assert from 'node:assert/strict';
import { test } from 'node:test';
import { daysOf, poundsOf, sumOf } from './upkeep.ts';

test('a year’s work is times by minutes in days of so many hours, low with low and high with high', () => {
  const work = { times: { low: 10, high: 20 }, minutes: { low: 42, high: 84 } };
  assert.deepEqual(daysOf(work, 7), { low: 1, high: 4 });
});

test('pounds are days by the price of a day, and what is bought', () => {
  const days = sumOf([
    { low: 1, high: 2 },
    { low: 0, high: 3 },
  ]);
  assert.deepEqual(days, { low: 1, high: 5 });
  assert.deepEqual(poundsOf(days, { low: 100, high: 200 }, [{ low: 0, high: 50 }]), { low: 100, high: 1050 });
});
