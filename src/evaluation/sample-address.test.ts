import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstSample, questionOf, readSample, writeSample } from './sample-address.ts';

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
