import assert from 'node:assert/strict';
import { test } from 'node:test';
import { spreadOver } from './spread.ts';

const first = (letter: string): string => letter.charAt(0);

test('each kind has its turn before one has a second, and the order stays', () => {
  assert.deepEqual(spreadOver(['a1', 'a2', 'a3', 'b1', 'c1', 'c2'], first, 4), ['a1', 'a2', 'b1', 'c1']);
  assert.deepEqual(spreadOver(['a1', 'a2', 'a3', 'b1'], first, 10), ['a1', 'a2', 'a3', 'b1']);
  assert.deepEqual(spreadOver([], first, 3), []);
});
