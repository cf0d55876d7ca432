import assert from 'node:assert/strict';
import { test } from 'node:test';
import { holdsWords, readWish, writeWish } from './row-wish.ts';

test('a row is found by the beginnings of its words in any order, whatever their marks', () => {
  const text = 'Café of one’s own: £8 for each referral, 50%';
  for (const words of ['', 'refer cafe', 'ones', '£8', '50%', 'OWN each']) assert.ok(holdsWords(text, words), words);
  for (const words of ['tea', 'cafe tea', 'ferral']) assert.ok(!holdsWords(text, words), words);
});

test('an address gives back what was wished, and a huge one wishes for nothing', () => {
  const wish = { words: 'link worker', kind: 'ceiling' };
  assert.deepEqual(readWish(`#${writeWish(wish)}`), wish);
  assert.deepEqual(readWish('#some-anchor'), { words: '', kind: '' });
  assert.deepEqual(readWish(`#words=${'x'.repeat(1000)}`), { words: '', kind: '' });
  assert.equal(writeWish({ words: ' ', kind: '' }), '');
});
