import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bestOf, cellsOf, gapsOf, nearest, type StrandBody } from './strand.ts';

const body = (id: string, more: Partial<StrandBody>): StrandBody => ({
  id,
  level: 'low',
  direction: 'favourable',
  group: 'mood',
  directness: ['referred or offered'],
  ...more,
});
const cell = (bodies: StrandBody[], group: string) => cellsOf(bodies).find((one) => one.group === group)!;

test('the surest answer stands in a cell, and the others are counted', () => {
  const { best, others } = cell([body('a', { level: 'very low' }), body('b', { level: 'moderate' })], 'mood');
  assert.equal(best?.id, 'b');
  assert.deepEqual(
    others.map(({ id }) => id),
    ['a'],
  );
});

test('of equally sure answers the less favourable one stands', () => {
  assert.equal(cell([body('a', {}), body('b', { direction: 'little or no difference' })], 'mood').best?.id, 'b');
  assert.equal(
    cell([body('a', { direction: 'little or no difference' }), body('b', { direction: 'unfavourable' })], 'mood').best
      ?.id,
    'b',
  );
});

test('indirect evidence is never the answer, however sure', () => {
  const indirect = body('a', { level: 'high', directness: ['another setting'] });
  const direct = body('b', { level: 'very low' });
  const { best, indirect: apart } = cell([indirect, direct], 'mood');
  assert.equal(best?.id, 'b');
  assert.deepEqual(apart, [indirect]);
  assert.equal(bestOf(cellsOf([indirect])), null);
});

test('a body with one direct study is direct', () => {
  const mixed = body('a', { directness: ['activity without referral', 'joined a trial'] });
  assert.equal(cell([mixed], 'mood').best, mixed);
  assert.equal(nearest(mixed), 'joined a trial');
});

test('what cannot be judged stands, but below every level', () => {
  const none = body('a', { level: null, direction: null, directness: [] });
  assert.equal(cell([none], 'mood').best, none);
  assert.equal(cell([none, body('b', { level: 'very low' })], 'mood').best?.id, 'b');
});

test('a gap is a group without any body, so not one that has indirect evidence', () => {
  const cells = cellsOf([body('a', { directness: ['another setting'] }), body('b', { group: 'money' })]);
  const gaps = gapsOf(cells);
  assert.ok(!gaps.includes('mood') && !gaps.includes('money'));
  assert.equal(gaps.length, cells.length - 2);
});

test('a body on an outcome without a group stands in no cell', () => {
  assert.equal(bestOf(cellsOf([body('a', { group: undefined })])), null);
});
