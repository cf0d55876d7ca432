import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstSample, questionOf, readSample, writeSample } from './sample-address.ts';
import type { SampleQuestion } from './sample-words.ts';

test('an address gives back what was asked of a sample, and holds only what differs from the beginning', () => {
  const texts = { ...readSample(''), kind: 'two-shares', p2: '75', lost: '0' };
  assert.equal(writeSample(texts), 'kind=two-shares&p2=75&lost=0');
  assert.deepEqual(readSample(`#${writeSample(texts)}`), texts);
  assert.equal(writeSample(readSample('')), '');
  assert.deepEqual(questionOf(readSample('#council=northby&case=x')), firstSample);
});

test('what is no number stays to be told, and an unknown kind is left out', () => {
  assert.ok(Number.isNaN(questionOf(readSample('#delta=many')).delta));
  assert.equal(questionOf(readSample('#delta=0,5')).delta, 0.5);
  assert.equal(readSample('#kind=guess').kind, 'paired');
});

test('numbers are read as people type them: a thousand is never one', () => {
  const read: [keyof SampleQuestion, string, number][] = [
    ['sd', '1,000', 1000], ['sd', '1,000,000.5', 1_000_000.5], ['sd', '0,125', 0.125], ['sd', '12,5', 12.5], ['delta', '−3', -3], ['power', '80 %', 80], ['lost', '0', 0],
    ['sd', '1e308', NaN], ['sd', 'Infinity', NaN], ['sd', 'NaN', NaN], ['sd', '0x10', NaN], ['sd', '１２', NaN], ['sd', '£1k', NaN], ['sd', '5%', NaN], ['sd', '', NaN], ['sd', '1,2,3', NaN], ['sd', '1,0000', NaN],
  ]; // prettier-ignore
  for (const [name, text, wanted] of read)
    assert.equal(questionOf({ ...readSample(''), [name]: text })[name], wanted, `${name} ${text}`);
});
