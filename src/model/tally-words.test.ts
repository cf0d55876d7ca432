import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fillCounts, readSlot, typedCounts, type Counts } from './tally-words.ts';

const counts: Counts = {
  summaries: 1,
  trials: 0,
  reviews: 13,
  findings: 12,
  schemes: 2,
};

const filled: [text: string, expected: string][] = [
  ['{There are evidence summaries}.', 'There is one evidence summary.'],
  ['{There are reviews}.', 'There are 13 reviews.'],
  ['{There are randomised trials}.', 'There are no randomised trials.'],
  ['Of {findings} in {evidence summaries}.', 'Of twelve findings in one evidence summary.'],
  ['{Case studies} were found.', 'Two case studies were found.'],
  ['Nothing is counted here.', 'Nothing is counted here.'],
]; // prettier-ignore

for (const [text, expected] of filled) test(`"${text}" becomes "${expected}"`, () => assert.equal(fillCounts(text, counts), expected)); // prettier-ignore

test('findings are not counted by the way they point', () => assert.equal(readSlot('favourable'), null));

test('a slot that counts nothing is left as it is, and can be told', () => {
  assert.equal(fillCounts('{summarys}', counts), '{summarys}');
  assert.equal(readSlot('summarys'), null);
  assert.equal(readSlot('constructor'), null);
});

test('a typed count is found, in figures and in words, with what to write for it', () => {
  for (const [text, expected] of [
    ['There are five evidence summaries.', '{evidence summaries}'],
    ['There is one evidence summary.', '{evidence summaries}'],
    ['No evidence summary was found.', '{evidence summaries}'],
    ['Of 84 findings', '{findings}'],
    ['twenty-one reviews', '{reviews}'],
    ['four of them randomised trials', '{randomised trials}'],
  ] as const) {
    assert.deepEqual(typedCounts(text).map(({ slot }) => slot), [expected], text); // prettier-ignore
  }
  for (const text of [
    '{There are evidence summaries}, {reviews} among them.',
    'One of them is a trial.',
    'A randomised trial.',
    'Most findings are favourable.',
    'About half finish.',
  ]) {
    assert.deepEqual(typedCounts(text), [], text);
  }
});
