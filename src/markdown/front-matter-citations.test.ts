import assert from 'node:assert/strict';
import { test } from 'node:test';
import { moneyRoles } from '#model/money.ts';
import { caseStudySchema } from '#schemas/case-study.ts';
import { evidenceSchema } from '#schemas/evidence.ts';
import { citationsInOrder, citedParts, numberSources } from './front-matter-citations.ts';

const frontMatter = {
  results: [{ id: 'referrals', statement: 'People were referred.', valueText: '1,700 referrals', source: 'lga' }],
  caveats: ['The 1,700 are referrals, not people.', 'Nobody was compared.'],
  length: { band: '9 to 12 weeks', note: 'It lasts 10 weeks.[@council]' },
  sources: [{ ref: 'lga' }, { ref: 'council' }, { ref: 'press' }],
};
const scheme = { schema: caseStudySchema, data: frontMatter };

test('a text that repeats a typed figure is led to the source of that figure', () => {
  assert.deepEqual(citedParts(scheme, frontMatter.caveats[0]!), [
    { text: 'The 1,700 are referrals, not people.' },
    { ref: 'lga' },
  ]);
  assert.deepEqual(citedParts(scheme, frontMatter.caveats[1]!), [{ text: 'Nobody was compared.' }]);
});

test('a source that a text names itself comes before any that could be worked out', () => {
  assert.deepEqual(citedParts(scheme, 'The 1,700 are in doubt.[@press]'), [
    { text: 'The 1,700 are in doubt.' },
    { ref: 'press' },
  ]);
});

test('a text of an evidence summary that states a quantity is led to its publication', () => {
  const evidence = {
    schema: evidenceSchema,
    data: { reference: 'pavey-2011', limitations: ['Only 8 trials', 'Short follow-up'] },
  };
  assert.deepEqual(citedParts(evidence, 'Only 8 trials'), [{ text: 'Only 8 trials' }, { ref: 'pavey-2011' }]);
  assert.deepEqual(citedParts(evidence, 'Short follow-up'), [{ text: 'Short follow-up' }]);
});

test('every place that names a source has an id, and the sources are numbered as a reader meets them', () => {
  assert.deepEqual(citationsInOrder(scheme), [
    { ref: 'council', anchor: 'cite-length-note-1' },
    { ref: 'lga', anchor: 'cite-referrals' },
    { ref: 'lga', anchor: 'cite-caveats-1-1' },
  ]);
  assert.deepEqual(numberSources(scheme), ['council', 'lga', 'press']);
});

test('the text stands where the page has it: after the caveats, before lessons and money', () => {
  const data = {
    caveats: ['One.[@first]'],
    funding: { kinds: ['council'], note: 'Paid.[@last]' },
    costs: [
      { id: 'b', role: 'price to people', source: 'prices' },
      { id: 'a', role: 'running cost', source: 'costs' },
    ],
    lessons: [{ text: 'Learned.', source: 'third' }],
  };
  const inText = [{ ref: 'second', anchor: 'cite-text-1' }];
  const roles = Object.keys(moneyRoles);
  const money =
    roles.indexOf('running cost') < roles.indexOf('price to people') ? ['costs', 'prices'] : ['prices', 'costs'];
  assert.deepEqual(numberSources({ schema: caseStudySchema, data }, inText), [
    'first',
    'second',
    'third',
    'last',
    ...money,
  ]);
});
