import assert from 'node:assert/strict';
import { test } from 'node:test';
import { orderedRows, orderOf, readStrand, writeStrand, type RowKeys } from './strand-state.ts';

const rows: RowKeys[] = [
  { name: 'Singing', cost: '20' },
  { name: 'Dance', cost: '' },
  { name: 'Art', cost: '100.5' },
  { name: 'Walking', cost: '20' },
];
const ordered = (order: string) => orderedRows(rows, orderOf(order), (row) => row).map(({ name }) => name);

test('the largest comes first, what is not known last, and equal ones as they came', () => {
  assert.deepEqual(ordered('cost'), ['Art', 'Singing', 'Walking', 'Dance']);
  assert.deepEqual(ordered('name'), ['Art', 'Dance', 'Singing', 'Walking']);
});

test('an address holds what was chosen, and what is not on offer is left out', () => {
  const outcomes = [{ id: 'loneliness', label: 'Loneliness' }];
  const read = (query: string) => readStrand(new URLSearchParams(query), outcomes);
  const chosen = { outcome: 'loneliness', order: orderOf('cost') };
  assert.equal(writeStrand(chosen), 'outcome=loneliness&sort=cost');
  assert.deepEqual(read(writeStrand(chosen)), { strand: chosen, unknown: [] });
  assert.deepEqual(read('Outcome=Loneliness&sort=COST'), { strand: chosen, unknown: [] });
  const { strand, unknown } = read('outcome=luck&sort=luck');
  assert.deepEqual(strand, { outcome: '', order: orderOf('sure') });
  assert.deepEqual(
    unknown.map(({ facet, value }) => [facet.label, value]),
    [
      ['Outcome', 'luck'],
      ['Sort by', 'luck'],
    ],
  );
  assert.equal(writeStrand({ outcome: '', order: orderOf('sure') }), '');
});
