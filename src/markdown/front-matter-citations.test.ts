import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citedParts, frontMatterCitations, numberSources } from './front-matter-citations.ts';

const frontMatter = {
  results: [{ id: 'referrals', statement: 'People were referred.', valueText: '1,700 referrals', source: 'lga' }],
  caveats: ['The 1,700 are referrals, not people.', 'Nobody was compared.'],
  length: { band: '9 to 12 weeks', note: 'It lasts 10 weeks.[@council]' },
  sources: [{ ref: 'lga' }, { ref: 'council' }, { ref: 'press' }],
};

test('a text that repeats a typed figure is led to the source of that figure', () => {
  assert.deepEqual(citedParts(frontMatter, frontMatter.caveats[0]!), [
    { text: 'The 1,700 are referrals, not people.' },
    { ref: 'lga' },
  ]);
  assert.deepEqual(citedParts(frontMatter, frontMatter.caveats[1]!), [{ text: 'Nobody was compared.' }]);
});

test('a source that a text names itself comes before any that could be worked out', () => {
  assert.deepEqual(citedParts(frontMatter, 'The 1,700 are in doubt.[@press]'), [
    { text: 'The 1,700 are in doubt.' },
    { ref: 'press' },
  ]);
});

test('a text of an evidence summary that states a quantity is led to its publication', () => {
  const evidence = { reference: 'pavey-2011', limitations: ['Only 8 trials', 'Short follow-up'] };
  assert.deepEqual(citedParts(evidence, 'Only 8 trials'), [{ text: 'Only 8 trials' }, { ref: 'pavey-2011' }]);
  assert.deepEqual(citedParts(evidence, 'Short follow-up'), [{ text: 'Short follow-up' }]);
});

test('every place that names a source has an id, and the sources are numbered in that order', () => {
  assert.deepEqual(frontMatterCitations(frontMatter), [
    { ref: 'lga', anchor: 'cite-referrals' },
    { ref: 'lga', anchor: 'cite-caveats-1-1' },
    { ref: 'council', anchor: 'cite-length-note-1' },
  ]);
  assert.deepEqual(numberSources(frontMatter, []), ['lga', 'council', 'press']);
});
