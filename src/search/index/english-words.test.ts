import assert from 'node:assert/strict';
import { test } from 'node:test';
import { correct } from '../spelling.ts';
import { stemOf } from '../words.ts';
import { englishNear } from './english-words.ts';

const known = new Map([
  ['bias', 40],
  ['backs', 4],
  ['loneliness', 90],
  ['dance', 30],
  ['walker', 2],
]);
const english = new Set(englishNear(known));

test('English words that a correction would take for words of the site are told, in each of their forms', () => {
  for (const word of ['bins', 'bucks', 'dunce', 'waller']) {
    assert.ok(correct(word, known) === undefined || english.has(stemOf(word)), word);
  }
  assert.ok(english.size > 0);
});

test('mistakes are no English words, and English words that are near nothing are not told', () => {
  for (const word of ['lonliness', 'lonelyness', 'dancce']) assert.ok(!english.has(stemOf(word)), word);
  assert.ok(!english.has(stemOf('xylophone')));
});
