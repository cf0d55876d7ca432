import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { correct, distance } from './spelling.ts';

const known = new Map([
  ['loneliness', 40],
  ['loneliest', 0],
  ['riding', 3],
  ['reading', 9],
  ['exercise', 60],
  ['referral', 80],
  ['gp', 50],
]);

test('letters left out, put in, changed or swapped are put right', () => {
  assert.equal(correct('lonliness', known), 'loneliness');
  assert.equal(correct('ridng', known), 'riding');
  assert.equal(correct('excercise', known), 'exercise');
  assert.equal(correct('refferal', known), 'referral');
});

test('two words run together are parted', () => {
  assert.equal(correct('exercisereferral', known), 'exercise referral');
});

test('short words, numbers and words far from all are left alone', () => {
  for (const word of ['gq', '2018', 'xylophone']) assert.equal(correct(word, known), undefined);
});

test('a short word with two mistakes, or with another first letter, is another word', () => {
  const site = new Map([
    ['riding', 3],
    ['fins', 3],
    ['bias', 40],
  ]);
  assert.equal(correct('raiding', site), 'riding');
  for (const word of ['ridge', 'wins', 'buys', 'radon']) assert.equal(correct(word, site), undefined, word);
});

test('a word that no record holds is never what was meant', () => {
  assert.equal(correct('lonliest', new Map([['loneliest', 0]])), undefined);
});

test('a distance is the same both ways, 0 only for the same word, and never far over its limit', () => {
  const word = fc.string({ maxLength: 8, unit: fc.constantFrom('a', 'b', 'c') });
  fc.assert(
    fc.property(word, word, (a, b) => {
      const far = distance(a, b, 9);
      assert.equal(far, distance(b, a, 9));
      assert.equal(far === 0, a === b);
      assert.ok(far <= Math.max(a.length, b.length));
      assert.ok(distance(a, b, 1) <= 2 || far > 1);
    }),
  );
});
