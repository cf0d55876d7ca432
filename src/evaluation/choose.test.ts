import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bestToDrop, fits, writeWish, type Choosable } from './choose.ts';

const anything = { outcome: '', time: '', use: '', who: '' };
const measure = (more: Partial<Choosable> = {}): Choosable => ({
  outcomes: ['loneliness'],
  questions: 3,
  permission: 'free',
  limits: [],
  ...more,
});

test('what is not known of a measure does not fit a wish for it', () => {
  assert.equal(fits(measure({ questions: null }), anything), true);
  assert.equal(fits(measure({ questions: null }), { ...anything, time: '5' }), false);
  assert.equal(fits(measure(), { ...anything, time: '3' }), true);
});

test('who may use a measure, and who answers it, are asked for', () => {
  assert.equal(fits(measure({ permission: 'licence' }), { ...anything, use: 'register' }), false);
  assert.equal(fits(measure({ permission: 'licence' }), { ...anything, use: 'ask' }), true);
  assert.equal(fits(measure({ limits: ['not for people over 69'] }), { ...anything, who: 'older' }), false);
});

test('where nothing fits, the part of the wish to give up is the one that helps most', () => {
  const measures = [measure({ questions: 20 }), measure({ questions: 30 }), measure({ outcomes: ['wellbeing'] })];
  const wish = { ...anything, outcome: 'loneliness', time: '5' };
  assert.deepEqual(bestToDrop(measures, wish), { name: 'time', count: 2 });
  assert.equal(bestToDrop([measure({ questions: 20, permission: 'licence' })], { ...wish, use: 'free' }), null);
});

test('an address holds the wish and what is compared, and nothing that is not asked for', () => {
  assert.equal(writeWish({ ...anything, outcome: 'loneliness' }, ['a', 'b']), 'outcome=loneliness&compare=a%2Cb');
  assert.equal(writeWish(anything, []), '');
});
