import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cellWords } from './cell-words.ts';

const said = (direction: string, certainty: string) => ({ direction, certainty });

test('a cell says how many findings point each way, and how sure each is', () => {
  assert.equal(
    cellWords([
      said('favourable', 'moderate'),
      said('favourable', 'low'),
      said('no clear effect', 'low'),
      said('mixed', 'very low'),
    ]),
    '4 findings: 2 favourable (moderate, low), 1 no clear effect (low), 1 mixed (very low)',
  );
});

test('a level that repeats is said once, with its number', () => {
  assert.equal(
    cellWords([said('unfavourable', 'low'), said('unfavourable', 'low'), said('unfavourable', 'very low')]),
    '3 findings: 3 unfavourable (2 low, very low)',
  );
});

test('one finding is a finding, and none is no study', () => {
  assert.equal(cellWords([said('mixed', 'high')]), '1 finding: 1 mixed (high)');
  assert.equal(cellWords([]), 'no study found');
});
