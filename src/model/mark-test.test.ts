import assert from 'node:assert/strict';
import { test } from 'node:test';
import { understandingOf } from './mark-test.ts';

test('a mark is understood when eight of ten people choose what it means, and fewer than ten tell nothing', () => {
  assert.equal(understandingOf(8, 10), 'understood');
  assert.equal(understandingOf(7, 10), 'not understood');
  assert.equal(understandingOf(9, 9), 'too few people to tell');
});
