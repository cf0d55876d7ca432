import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linesOf, pick, readAsked, writeAsked, type Asked } from './rows.ts';

const rows = [
  { id: 'a#one', activities: ['singing', 'dance'], region: 'wales' },
  { id: 'b#one', activities: ['dance'], region: 'london' },
  { id: 'c', activities: [], region: '' },
];
const ids = (asked: Partial<Asked>, near: string[] = []) =>
  pick(rows, { activity: '', place: '', council: '', ...asked }, new Set(near)).map(({ id }) => id);

test('rows are those of the activity and of the place; nothing asked is all', () => {
  assert.deepEqual(ids({}), ['a#one', 'b#one', 'c']);
  assert.deepEqual(ids({ place: 'every' }), ['a#one', 'b#one', 'c']);
  assert.deepEqual(ids({ activity: 'dance' }), ['a#one', 'b#one']);
  assert.deepEqual(ids({ activity: 'dance', place: 'wales' }), ['a#one']);
  assert.deepEqual(ids({ activity: 'singing', place: 'london' }), []);
});

test('for a council rows are those of schemes near it; a sum of the list of costs is of no council', () => {
  assert.deepEqual(ids({ council: 'northby' }, ['b', 'c']), ['b#one']);
  assert.deepEqual(ids({ council: 'northby' }), []);
});

test('an address says what was asked, and a broken or huge one asks for nothing', () => {
  const none = { activity: '', place: '', council: '' };
  for (const asked of [
    { ...none, activity: 'singing', place: 'wales' },
    { ...none, council: 'northby' },
  ])
    assert.deepEqual(readAsked(`#${writeAsked(asked)}`), asked);
  assert.deepEqual(readAsked('#place=wales&council=northby'), { ...none, place: 'wales' });
  assert.deepEqual(readAsked('#role-unit-cost'), none);
  assert.deepEqual(readAsked(`#activity=${'x'.repeat(10_000)}`), none);
});

test('the file holds the heading and the rows that are shown, and no others', () => {
  const csv = '\uFEFFid,role\r\na#one,unit cost\r\nb#one,"x, y"\r\nc,z\r\n';
  assert.equal(linesOf(csv, new Set(['b#one', 'c'])), '\uFEFFid,role\r\nb#one,"x, y"\r\nc,z\r\n');
});
