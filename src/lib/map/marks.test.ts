import assert from 'node:assert/strict';
import { test } from 'node:test';
import { directions } from '#model/direction.ts';
import { certaintyLevels } from '#model/certainty.ts';
import { markShapes } from './marks.ts';

/** The area of a mark, from the corners of its path; a circle is drawn by its radius. */
function areaOf(path: string): number {
  const radius = /a([\d.]+) /.exec(path)?.[1];
  if (radius) return Math.PI * Number(radius) ** 2;
  const corners = [...path.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
  return Math.abs(
    corners.reduce((sum, [x, y], index) => {
      const [nextX, nextY] = corners[(index + 1) % corners.length]!;
      return sum + x * nextY - nextX * y;
    }, 0) / 2,
  );
}

test('marks of one certainty have the same area, whatever their shape', () => {
  for (const level of certaintyLevels) {
    const areas = markShapes.filter(({ certainty }) => certainty === level).map(({ path }) => areaOf(path));
    assert.equal(areas.length, Object.keys(directions).length);
    for (const area of areas) assert.ok(Math.abs(area / areas[0]! - 1) < 0.01, `${level}: ${areas.join(', ')}`);
  }
});

test('more certainty is a larger mark, and only the lowest is an outline', () => {
  const circles = markShapes.filter(({ direction }) => direction === 'little or no difference');
  const areas = circles.map(({ path }) => areaOf(path));
  assert.deepEqual(
    areas,
    areas.toSorted((a, b) => a - b),
  );
  assert.equal(new Set(areas).size, 4);
  assert.deepEqual(
    circles.map(({ outline }) => outline),
    [true, false, false, false],
  );
});

test('a mark fits its box', () => {
  for (const { path, size, id } of markShapes) {
    for (const [number] of path.matchAll(/\d+(\.\d+)?/g)) {
      // An arc ends a whole width away from where it begins.
      const reach = path.includes('a') ? Number(number) / 2 : Number(number);
      assert.ok(reach <= size / 2, `${id}: ${number} does not fit ${size}`);
    }
  }
});
