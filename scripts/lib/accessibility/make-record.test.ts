import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeRecord } from './make-record.ts';

const found = (rule: string, ...places: string[]) => ({ rule, help: `${rule} must hold`, criteria: ['1.4.3'], places });
const how = {
  tested: new Date('2026-11-29'),
  commit: 'a'.repeat(40),
  axe: '4.14.1',
  browser: 'Chromium 156.0',
  pages: 9,
  sample: null,
};

test('findings are counted by rule, pages and places; a place that shows in two ways of looking is one', () => {
  const record = makeRecord(
    [
      { address: '/b/', mode: 'dark', notMet: [found('label', 'input', 'select')], undecided: [] },
      { address: '/b/', mode: 'light', notMet: [found('label', 'input')], undecided: [found('contrast', 'p')] },
      { address: '/a/', mode: 'light', notMet: [], undecided: [] },
      { address: '/a/', mode: 'dark', notMet: [found('label', 'input'), found('bypass', 'html')], undecided: [] },
    ],
    how,
  );
  assert.equal(record.pages, 9);
  assert.equal(record.looked, 2);
  assert.deepEqual(record.modes, [
    { mode: 'light', pages: 2, faulty: 1 },
    { mode: 'dark', pages: 2, faulty: 2 },
  ]);
  assert.deepEqual(
    record.notMet.map(({ rule, pages, places, modes, example }) => ({ rule, pages, places, modes, example })),
    [
      { rule: 'bypass', pages: 1, places: 1, modes: ['dark'], example: '/a/' },
      { rule: 'label', pages: 2, places: 3, modes: ['light', 'dark'], example: '/a/' },
    ],
  );
  assert.deepEqual(
    record.undecided.map(({ rule, places }) => [rule, places]),
    [['contrast', 1]],
  );
});
