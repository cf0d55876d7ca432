import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linesOf, pick, readAsked, writeAsked } from './rows.ts';

const rows = [
  { id: 'a#one', activities: ['singing', 'dance'], region: 'wales' },
  { id: 'b#one', activities: ['dance'], region: 'london' },
  { id: 'c', activities: [], region: '' },
];
const ids = (asked: { activity: string; place: string }) => pick(rows, asked).map(({ id }) => id);

test('rows are those of the activity and of the place; nothing asked is all', () => {
  assert.deepEqual(ids({ activity: '', place: '' }), ['a#one', 'b#one', 'c']);
  assert.deepEqual(ids({ activity: 'dance', place: '' }), ['a#one', 'b#one']);
  assert.deepEqual(ids({ activity: 'dance', place: 'wales' }), ['a#one']);
  assert.deepEqual(ids({ activity: 'singing', place: 'london' }), []);
});

test('an address says what was asked, and a broken or huge one asks for nothing', () => {
  const asked = { activity: 'singing', place: 'wales' };
  assert.deepEqual(readAsked(`#${writeAsked(asked)}`), asked);
  assert.deepEqual(readAsked('#role-unit-cost'), { activity: '', place: '' });
  assert.deepEqual(readAsked(`#activity=${'x'.repeat(10_000)}`), { activity: '', place: '' });
});

test('the file holds the heading and the rows that are shown, and no others', () => {
  const csv = '\uFEFFid,role\r\na#one,unit cost\r\nb#one,"x, y"\r\nc,z\r\n';
  assert.equal(linesOf(csv, new Set(['b#one', 'c'])), '\uFEFFid,role\r\nb#one,"x, y"\r\nc,z\r\n');
});
