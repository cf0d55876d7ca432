import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SearchRecord } from '#model/search-record.ts';
import { facetValues, foundBy, isIdle } from './found.ts';
import { orders, readState } from './state.ts';

const facets = [
  { name: 'kind', label: 'Kind', values: [{ id: 'guides', label: 'Guide' }, { id: 'facts', label: 'Fact' }] },
  { name: 'activity', label: 'Activity', values: [{ id: 'dance', label: 'Dance' }, { id: 'art', label: 'Art' }] },
]; // prettier-ignore
const record = (title: string, year: number, kind: number, ...activities: number[]) =>
  ({ title, year, facets: [[kind], activities] }) as unknown as SearchRecord;
const records = [record('a', 2019, 0, 0), record('b', 2023, 1, 0, 1), record('c', 2021, 0, 1), record('d', 2020, 1)];
const valuesOf = facetValues(facets);
const all = { choice: {}, order: orders[0] };
const titles = (list: readonly SearchRecord[]) => list.map(({ title }) => title).join('');

test('a record carries the values of its facets', () => {
  assert.deepEqual(valuesOf(records[1]!), { kind: ['facts'], activity: ['dance', 'art'] });
  assert.equal(valuesOf(records[1]!), valuesOf(records[1]!));
});

test('results come as they were found, and everything where only filters were chosen', () => {
  const { found, results } = foundBy({ records }, [2, 0], all, valuesOf);
  assert.deepEqual([titles(found), titles(results)], ['ca', 'ca']);
  assert.equal(titles(foundBy({ records }, undefined, all, valuesOf).results), 'abcd');
});

test('filters narrow what was found, and another order is by what the records carry', () => {
  const choice = { activity: { only: ['dance'], not: [] } };
  const { found, results } = foundBy({ records }, [0, 2, 1], { choice, order: orders[1]! }, valuesOf);
  assert.deepEqual([titles(found), titles(results)], ['acb', 'ba']);
});

test('nothing is asked for without words or filters', () => {
  const asked = (query: string) => readState(new URLSearchParams(query), facets).state;
  assert.equal(isIdle(asked('')), true);
  assert.equal(isIdle(asked('sort=newest')), true);
  assert.equal(isIdle(asked('q=dance')), false);
  assert.equal(isIdle(asked('activity=art')), false);
});
