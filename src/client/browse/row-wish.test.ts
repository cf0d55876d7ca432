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
  const nothing = { words: '', kind: '' };
  assert.deepEqual(readWish(`#${writeWish(wish)}`, ['ceiling']), { wish, lost: '' });
  assert.deepEqual(readWish('#some-anchor', []), { wish: nothing, lost: '' });
  const huge = readWish(`#words=${'x'.repeat(1000)}`, []);
  assert.deepEqual(huge.wish, nothing);
  assert.match(huge.lost, /too long to be read/);
  assert.equal(writeWish({ words: ' ', kind: '' }), '');
});

test('what an address wishes for and the list does not have is said, and the rest is kept', () => {
  assert.deepEqual(readWish('#words=link&kind=CEILING', ['ceiling']), {
    wish: { words: 'link', kind: 'ceiling' },
    lost: '',
  });
  const { wish, lost } = readWish('#words=link&kind=nope', ['ceiling']);
  assert.deepEqual(wish, { words: 'link', kind: '' });
  assert.match(lost, /^The link asks for "nope", a choice that this list does not have/);
  assert.equal(readWish('#kind=', ['ceiling']).lost, '');
  assert.match(readWish(`#words=${'x'.repeat(100)}`, []).lost, /first 80 characters/);
});
