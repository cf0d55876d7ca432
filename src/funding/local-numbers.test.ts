import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { localNumbers, rangePerHundredThousand } from './local-numbers.ts';

test('of 100,000 residents 12 in 1,000 are offered it, 60 of 100 start, and half of them finish', () => {
  assert.deepEqual(localNumbers(100_000, { reach: 12, uptake: 60, completion: 50 }), {
    offered: 1200,
    start: 720,
    finish: 360,
  });
});

test('never do more finish than start, or start than are offered it, or are offered it than live there; a higher rate is never fewer people', () => {
  const rate = (max: number) => fc.double({ min: 0, max, noNaN: true });
  const rates = fc.record({ reach: rate(1000), uptake: rate(100), completion: rate(100) });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2_000_000 }), rates, rates, (population, one, other) => {
      const { offered, start, finish } = localNumbers(population, one);
      assert.ok(finish <= start && start <= offered && offered <= population);
      const higher = localNumbers(population, {
        reach: Math.max(one.reach, other.reach),
        uptake: Math.max(one.uptake, other.uptake),
        completion: Math.max(one.completion, other.completion),
      });
      assert.ok(higher.offered >= offered && higher.start >= start && higher.finish >= finish);
    }),
  );
});

test('people of every 100,000 residents run from the fewest to the most, in three figures, and are said once where they agree', () => {
  assert.equal(rangePerHundredThousand([290, 231.4, 250], 10_000), '2,310 to 2,900');
  assert.equal(rangePerHundredThousand([231.4, 231.3], 10_000), '2,310');
});
