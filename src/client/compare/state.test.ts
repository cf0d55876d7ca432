import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readComparison, writeComparison } from './state.ts';

const names = ['one', 'two', 'three', 'four', 'five'];
const choices = {
  titles: {
    ...Object.fromEntries(names.map((name) => [`case-studies/${name}`, name])),
    'evidence/trial': 'Trial',
    'guides/how': 'How',
  },
  renamed: { 'case-studies/uno': 'case-studies/one' },
  removed: {},
};

test('what an address names stands side by side, under the names of today, and comes back as that address', () => {
  const { refs, kind, told } = readComparison('case-studies/uno,case-studies/two', choices);
  assert.deepEqual([refs, kind, told], [['case-studies/one', 'case-studies/two'], 'case-studies', []]);
  assert.equal(writeComparison(refs), '?items=case-studies/one,case-studies/two');
  assert.equal(writeComparison([]), '');
});

test('the first page says which kind is compared; what cannot stand beside it is left out and told', () => {
  const { refs, kind, told } = readComparison('guides/how,evidence/trial,case-studies/one,nobody/knows', choices);
  assert.deepEqual([refs, kind], [['evidence/trial'], 'evidence']);
  assert.match(told.join('\n'), /Not on this site, and left out: “nobody\/knows”/);
  assert.match(told.join('\n'), /Only case studies and evidence summaries are compared; left out: How\./);
  assert.match(told.join('\n'), /are not mixed; left out: one\./);
});

test('four stand side by side, and the fifth is told', () => {
  const { refs, told } = readComparison(names.map((name) => `case-studies/${name}`).join(','), choices);
  assert.equal(refs.length, 4);
  assert.deepEqual(told, ['Four can stand side by side. The first four are kept; left out: five.']);
});

test('an address without items, or with an empty one, asks for nothing', () => {
  for (const items of [null, '', ' , ']) assert.deepEqual(readComparison(items, choices).refs, []);
});
