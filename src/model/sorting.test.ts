import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readOrder, sortBy, writeOrder } from './sorting.ts';

const orders = [
  { id: 'title', label: 'Title' },
  { id: 'newest', label: 'Newest', descending: true },
];
const records = [
  { title: 'Ärmel 10', newest: 2010 },
  { title: 'arm 9', newest: null },
  { title: 'Arm 10', newest: 2020 },
  { title: 'Zoo', newest: 2020 },
];
const titles = (id: number) => sortBy(records, orders[id]!, (record) => record).map(({ title }) => title);

test('words sort as in a British index, numbers by size, and capitals make no difference', () => {
  assert.deepEqual(titles(0), ['arm 9', 'Arm 10', 'Ärmel 10', 'Zoo']);
});

test('newest first, equal ones as they were, and those without a year last', () => {
  assert.deepEqual(titles(1), ['Arm 10', 'Zoo', 'Ärmel 10', 'arm 9']);
});

test('the first order leaves no trace in the address, and one that does not exist is the first', () => {
  assert.equal(readOrder(new URLSearchParams('sort=newest'), orders)!.id, 'newest');
  assert.equal(readOrder(new URLSearchParams('sort=shoe-size'), orders)!.id, 'title');
  assert.deepEqual(writeOrder(orders[0], orders), []);
  assert.deepEqual(writeOrder(orders[1], orders), [['sort', 'newest']]);
});
