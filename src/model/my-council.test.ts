import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  choiceOf,
  councilIn,
  hasRoom,
  holdsIn,
  mineFrom,
  nearestFirst,
  sayOrder,
  withCouncil,
  withoutCouncil,
  type NearFile,
  type SchemeNear,
} from './my-council.ts';

test('a link holds a council at its end, beside an anchor or a page’s own words', () => {
  assert.equal(councilIn('#council=northby'), 'northby');
  assert.equal(councilIn('#money&council=northby'), 'northby');
  assert.equal(councilIn('#title=A+paper&council=port-pier'), 'port-pier');
  assert.equal(councilIn('#council=Old%20Northby'), 'old-northby');
  for (const none of ['', '#money', '#council=', '#council=../x', '#council=<b>', `#council=${'a'.repeat(90)}`]) {
    assert.equal(councilIn(none), null, none);
  }
  assert.equal(withCouncil('', 'northby'), '#council=northby');
  assert.equal(withCouncil('#money', 'northby'), '#money&council=northby');
  assert.equal(withCouncil('#money&council=southby', 'northby'), '#money&council=northby');
  assert.equal(withCouncil('#council=southby', null), '');
  assert.equal(withoutCouncil('#title=A&council=southby'), 'title=A');
});

test('a page that keeps its state at the end of its address keeps it alone', () => {
  assert.equal(hasRoom('#money'), true);
  assert.equal(hasRoom('#council=northby'), true);
  assert.equal(hasRoom('#scenario=choir'), false);
});

test('a link that somebody sent stands before the reader’s own council; what this device wrote says nothing new', () => {
  assert.deepEqual(choiceOf('southby', 'northby', false), { slug: 'southby', from: 'link' });
  assert.deepEqual(choiceOf('southby', null, false), { slug: 'southby', from: 'link' });
  assert.deepEqual(choiceOf('northby', 'northby', false), { slug: 'northby', from: 'device' });
  assert.deepEqual(choiceOf('southby', 'northby', true), { slug: 'northby', from: 'device' });
  assert.deepEqual(choiceOf('southby', null, true), { slug: null, from: 'device' });
  assert.deepEqual(choiceOf(null, null, false), { slug: null, from: 'device' });
});

test('schemes like the reader’s come first in their order, and nothing else moves', () => {
  const schemes = ['c', 'a'].map((id) => ({ id }) as SchemeNear);
  assert.deepEqual(
    nearestFirst(['a', 'b', 'c', 'd'], (id) => id, schemes),
    ['c', 'a', 'b', 'd'],
  );
  assert.deepEqual(
    nearestFirst(['b', 'a'], (id) => id, []),
    ['b', 'a'],
  );
});

test('the line above a list says how many come first, or that none does', () => {
  assert.match(sayOrder('Northby', 0, 5), /^No scheme here is in Northby/);
  assert.match(sayOrder('Northby', 1, 5), /^The first one is in Northby/);
  assert.match(sayOrder('Northby', 2, 5), /^The first 2 are/);
  assert.equal(sayOrder('Northby', 5, 5), 'In Northby or in councils like it, the nearest first.');
});

test('what names no nation holds everywhere', () => {
  assert.equal(holdsIn('Wales', []), true);
  assert.equal(holdsIn('Wales', ['England', 'Wales']), true);
  assert.equal(holdsIn('Wales', ['England']), false);
});

test('one file tells of every council what is near it, its own schemes first', () => {
  const scheme = (id: string) => ({
    id,
    title: id,
    path: `/${id}/`,
    activities: [],
    design: '',
    money: null,
    reach: null,
  });
  const council = (slug: string) => ({
    slug,
    place: slug,
    name: slug,
    nation: 'Wales',
    path: `/places/${slug}/`,
    profile: '',
    change: null,
  });
  const file: NearFile = {
    schemes: [scheme('a'), scheme('b')],
    reasons: ['also rural'],
    councils: [
      { ...council('north'), own: [[1, 'Names north.']], like: [[0, 1, 0]] },
      { ...council('south'), own: [], like: [] },
    ],
  };
  const mine = mineFrom(file, 'north')!;
  assert.deepEqual(
    mine.schemes.map(({ id, why, own }) => [id, why, own]),
    [
      ['b', 'Names north.', true],
      ['a', 'Like north: south, also rural.', false],
    ],
  );
  assert.equal(mineFrom(file, 'west'), null);
});
