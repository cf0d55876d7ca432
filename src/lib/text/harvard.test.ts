import assert from 'node:assert/strict';
import { test } from 'node:test';
import { referenceSchema } from '#schemas/reference.ts';
import { formatIssued, harvard } from './harvard.ts';

test('a journal article has its authors, year, title and place', () => {
  const reference = referenceSchema.parse({
    id: 'an-article',
    type: 'article-journal',
    title: 'A title',
    author: [
      { family: 'Crone', given: 'DM' },
      { family: 'Sumner', given: 'RC' },
    ],
    issued: { 'date-parts': [[2018]] },
    'container-title': 'A Journal',
    volume: '28',
    issue: '3',
    page: '404-409',
  });
  assert.deepEqual(harvard(reference), {
    authors: 'Crone DM, Sumner RC',
    year: '2018',
    title: 'A title',
    rest: 'A Journal 28(3):404-409',
  });
});

test('a page without authors is credited to its publisher, once', () => {
  const reference = referenceSchema.parse({
    id: 'a-page',
    type: 'webpage',
    title: 'A page',
    publisher: 'A council',
    issued: { literal: 'undated' },
  });
  assert.deepEqual(harvard(reference), { authors: 'A council', year: 'undated', title: 'A page', rest: '' });
});

test('a date is as exact as it is known', () => {
  assert.equal(formatIssued({ 'date-parts': [[2018]] }), '2018');
  assert.equal(formatIssued({ 'date-parts': [[2018, 5]] }), 'May 2018');
  assert.equal(formatIssued({ 'date-parts': [[2018, 5, 22]] }), '22 May 2018');
  assert.equal(formatIssued({ 'date-parts': [[2018, 5]], circa: true }), 'about May 2018');
});

test('a list of authors that was not read to its end says so', () => {
  const base = { id: 'a-study', type: 'report', title: 'A study' } as const;
  const author = [{ family: 'Bu', given: 'F' }, { family: 'Burton', given: 'A' }, { literal: 'others' }];
  assert.equal(harvard(referenceSchema.parse({ ...base, author })).authors, 'Bu F, Burton A and others');
});

test('a date that nobody has seen is not called undated', () => {
  const yearOf = (known: object): string =>
    harvard(referenceSchema.parse({ id: 'a', type: 'webpage', title: 'A page', ...known })).year;
  assert.equal(yearOf({ custom: { unseen: ['date'] } }), 'date not seen');
  assert.equal(yearOf({ issued: { literal: 'undated' }, custom: { checked: '2026-11-28' } }), 'undated');
});

test('a source without a date has the day on which it was read', () => {
  const restOf = (known: object): string =>
    harvard(referenceSchema.parse({ id: 'a', type: 'webpage', title: 'A page', publisher: 'A council', ...known }))
      .rest;
  const custom = { checked: '2026-11-28' };
  assert.equal(restOf({ issued: { literal: 'undated' }, custom }), 'Read on 28 November 2026');
  assert.equal(
    restOf({ author: [{ literal: 'A writer' }], custom: { ...custom, unseen: ['date'] } }),
    'A council, read on 28 November 2026',
  );
  assert.equal(restOf({ issued: { 'date-parts': [[2019]] }, custom }), '');
  assert.equal(restOf({ custom: { unseen: ['date'] } }), '');
});

test('a journal is not taken for the author of what it printed', () => {
  const lineOf = (known: object) =>
    harvard(referenceSchema.parse({ id: 'a', type: 'webpage', title: 'A', custom: { unseen: ['authors'] }, ...known }));
  assert.equal(lineOf({ 'container-title': 'A Journal' }).authors, 'A Journal, authors not seen');
  assert.equal(lineOf({}).authors, 'Authors not seen');
  const { authors, rest } = lineOf({ publisher: 'A council' });
  assert.deepEqual([authors, rest], ['A council, authors not seen', '']);
});
