import assert from 'node:assert/strict';
import { test } from 'node:test';
import { showNeed, tenthOf } from './need.ts';

test('each unit is shown as readers know it, with its decimals kept', () => {
  assert.equal(showNeed('people', 222511, 1e7), '222,511');
  assert.equal(showNeed('per cent', 22, 100), '22.0%');
  assert.equal(showNeed('years', 61.44, 100), '61.4 years');
  assert.equal(showNeed('score', 7.5, 10), '7.50');
});

test('a rank is told as a tenth of the list, and never as a place on it', () => {
  assert.equal(tenthOf(1, 296), 'the most deprived tenth');
  assert.equal(tenthOf(29, 296), 'the most deprived tenth');
  assert.equal(tenthOf(30, 296), 'the second most deprived tenth');
  assert.equal(tenthOf(148, 296), 'the fifth most deprived tenth');
  assert.equal(tenthOf(149, 296), 'the fifth least deprived tenth');
  assert.equal(tenthOf(296, 296), 'the least deprived tenth');
});
