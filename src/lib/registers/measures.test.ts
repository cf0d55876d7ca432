import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Measure } from '#schemas/measure.ts';
import { measureRows } from './measures.ts';

const measure = {
  whenToUse: 'Groups in a hall',
  items: '7',
  scale: 'Total 7 to 35',
  direction: 'Higher is better',
  meaningfulChange: 'Not stated. For scale, a dance programme moved by 1.2',
  norms: 'Not stated',
  time: 'Not stated',
  completion: 'On paper',
  owner: 'Northby University',
  licence: 'Free of charge',
  cost: 'Not stated',
  permission: 'not stated',
  limits: [],
  notKnown: [],
} as unknown as Measure;

test('what the sources of a measure do not state is named in one row', () => {
  const rows = measureRows(measure);
  assert.deepEqual(rows.at(-1), {
    label: 'Not stated',
    value: 'What others score; Time to fill in; Cost; Who may use it',
  });
  assert.equal(rows.filter(({ value }) => value === 'Not stated').length, 0);
  assert.ok(rows.some(({ label, value }) => label === 'A change that counts' && value === measure.meaningfulChange));
});

test('a measure with everything stated has no such row', () => {
  const stated: Measure = { ...measure, norms: 'Average 24', time: '2 minutes', cost: 'None', permission: 'free' };
  assert.ok(!measureRows(stated).some(({ label }) => label === 'Not stated'));
});
