import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { MineOfCouncil } from '#model/my-council.ts';
import { listed, ordersWith, readQuery, sayNear, sayShown, writeQuery, type Entry, type ListState } from './state.ts';

const facets = [
  { name: 'activity', label: 'Activity', values: [{ id: 'dance', label: 'Dance' }, { id: 'art', label: 'Art' }] },
  { name: 'nation', label: 'Nation', values: [{ id: 'england', label: 'England' }, { id: 'northern-ireland', label: 'Northern Ireland' }] },
]; // prettier-ignore
const own = [{ id: 'title', label: 'Title' }, { id: 'newest', label: 'Newest', descending: true }]; // prettier-ignore
const entry = (id: string, year: number, activity: string, nation?: string): Entry => ({
  id,
  keys: { newest: year },
  values: { activity: [activity], ...(nation ? { nation: [nation] } : {}) },
});
const items = [entry('a', 2019, 'dance', 'england'), entry('b', 2023, 'art', 'northern-ireland'), entry('c', 2021, 'dance')]; // prettier-ignore
const say = (count: number) => `${count} ${count === 1 ? 'guide' : 'guides'}`;

const near = (...ids: string[]) => ({ place: 'Ayton', nation: 'Northern Ireland', schemes: ids.map((id) => ({ id })) }) as MineOfCouncil; // prettier-ignore
const state = (more: Partial<ListState> = {}): ListState => ({
  choice: {},
  order: own[0],
  most: 10,
  mine: null,
  showElsewhere: false,
  ...more,
});
const ids = (list: readonly Entry[]) => list.map(({ id }) => id).join('');

test('a list stands in its own order, and in another where one is asked for', () => {
  assert.equal(ids(listed(items, own[0], state()).shown), 'abc');
  assert.equal(ids(listed(items, own[0], state({ order: own[1] })).shown), 'bca');
});

test('a choice narrows the list, and a long list shows so many at a time', () => {
  const narrowed = state({ choice: { activity: { only: ['dance'], not: [] } }, most: 1 });
  const list = listed(items, own[0], narrowed);
  assert.deepEqual([ids(list.shown), ids(list.inView), ids(list.counted)], ['ac', 'a', 'abc']);
  assert.equal(sayShown(list, items.length, narrowed, say), '2 of 3 guides');
  assert.equal(sayShown(listed(items, own[0], state()), items.length, state(), say), '3 guides');
});

test('what does not hold in the nation of the reader’s council is out of the way, and said to be', () => {
  const mine = near();
  const hidden = listed(items, own[0], state({ mine }));
  assert.deepEqual([ids(hidden.shown), ids(hidden.counted), ids(hidden.elsewhere)], ['bc', 'bc', 'a']);
  assert.equal(sayShown(hidden, items.length, state({ mine }), say), '2 of 3 guides');
  assert.deepEqual(sayNear(hidden, state({ mine }), say), {
    words: '1 guide that does not hold in Northern Ireland, where your council is, is hidden. ',
    press: 'Show them',
  });
  const asked = state({ mine, showElsewhere: true });
  assert.equal(ids(listed(items, own[0], asked).shown), 'abc');
  assert.equal(sayNear(listed(items, own[0], asked), asked, say)?.press, 'Hide them');
});

test('whoever chooses a nation is shown that one', () => {
  const mine = state({ mine: near(), choice: { nation: { only: ['england'], not: [] } } });
  assert.equal(ids(listed(items, own[0], mine).shown), 'a');
  assert.equal(sayNear(listed(items, own[0], mine), mine, say), null);
});

test('the order by nearness is offered where the list has it, and says how many are near', () => {
  const mine = near('c', 'b');
  const orders = ordersWith(own, mine);
  assert.deepEqual(
    orders.map(({ label }) => label),
    ['Places like Ayton first', 'Title', 'Newest'],
  );
  assert.equal(ordersWith(own, null), own);
  const first = state({ mine: { ...mine, nation: 'England' }, order: orders[0], showElsewhere: true });
  const list = listed([items[0]!, items[2]!], own[0], first);
  assert.equal(ids(list.inOrder), 'ca');
  assert.match(sayNear(list, first, say)!.words, /^The first one is in Ayton/);
  assert.equal(ids(listed(items, own[0], { ...first, mine: null }).inOrder), 'abc');
});

test('an address holds the choice and the order, and comes back as the same', () => {
  const asked = { choice: { nation: { only: [], not: ['england'] } }, order: own[1] };
  const query = writeQuery(asked, facets, own);
  assert.equal(query, 'nation=-england&sort=newest');
  assert.deepEqual(readQuery(new URLSearchParams(query), facets, own), { ...asked, unknown: [] });
  assert.equal(writeQuery(state(), facets, own), '');
  assert.equal(readQuery(new URLSearchParams('activity=chess'), facets, own).unknown[0]!.value, 'chess');
});
