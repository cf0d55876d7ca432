import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareRows, readStrand, writeStrand, type RowKeys } from './strand-state.ts';

const rows: RowKeys[] = [
  { index: '0', name: 'Singing', cost: '20' },
  { index: '1', name: 'Dance', cost: '' },
  { index: '2', name: 'Art', cost: '100' },
  { index: '3', name: 'Walking', cost: '20' },
];
const ordered = (order: string) => rows.toSorted((a, b) => compareRows(a, b, order)).map(({ name }) => name);

test('the largest comes first, what is not known last, and equal ones as they came', () => {
  assert.deepEqual(ordered('cost'), ['Art', 'Singing', 'Walking', 'Dance']);
  assert.deepEqual(ordered('name'), ['Art', 'Dance', 'Singing', 'Walking']);
});

test('an address holds what was chosen, and what is not on offer is left out', () => {
  const offered = { outcomes: ['', 'loneliness'], orders: ['sure', 'cost'] };
  const chosen = { outcome: 'loneliness', order: 'cost' };
  assert.equal(writeStrand(chosen), 'outcome=loneliness&sort=cost');
  assert.deepEqual(readStrand(new URLSearchParams(writeStrand(chosen)), offered), chosen);
  assert.deepEqual(readStrand(new URLSearchParams('outcome=luck&sort=luck'), offered), { outcome: '', order: 'sure' });
  assert.equal(writeStrand({ outcome: '', order: 'sure' }), '');
});
