import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cellWords } from './cell-words.ts';

test('a cell says how sure each body is and which way it points', () => {
  assert.equal(
    cellWords(
      [
        { level: 'low', direction: 'favourable' },
        { level: 'very low', direction: 'not known, leans mixed' },
      ],
      true,
    ),
    'low certainty, favourable; very low certainty, not known, leans mixed',
  );
});

test('a count has no level and points no way', () => {
  assert.equal(cellWords([{ level: null, direction: '' }], true), 'no level');
});

test('a cell without a body counts nothing: it was studied, or it was not', () => {
  assert.equal(cellWords([], true), 'studied, not yet judged together');
  assert.equal(cellWords([], false), 'no study found');
});
