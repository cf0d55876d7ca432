import assert from 'node:assert/strict';
import { test } from 'node:test';
import { areaOf, isThere, type BoardRecord } from './boards.ts';

const board = (id: string, some: Partial<BoardRecord>): BoardRecord => ({
  id,
  began: new Date('2022-07-01'),
  councils: [],
  parts: [],
  takesOver: [],
  ...some,
});
const on = new Date('2026-04-01');
const before = new Date('2026-03-31');
const old = board('old', { ended: on, councils: ['AAA', 'BBB'], parts: [{ council: 'CCC', areas: 4, of: 10 }] });
const stays = board('stays', {
  parts: [
    { council: 'CCC', areas: 5, of: 10 },
    { council: 'DDD', areas: 1, of: 9 },
  ],
  takesOver: [{ board: 'old', on, councils: ['BBB', 'CCC'] }],
});
const other = board('other', { parts: [{ council: 'CCC', areas: 1, of: 10 }] });
const next = board('next', { began: on, takesOver: ['old', 'other'].map((id) => ({ board: id, on, councils: [] })) });
const all = [old, stays, other, next];
const area = (one: BoardRecord, day: Date) => Object.fromEntries(areaOf(one, all, day));

test('a board has what it took over from the day on, and not before', () => {
  assert.deepEqual(area(stays, before), { CCC: { areas: 5, of: 10 }, DDD: { areas: 1, of: 9 } });
  assert.deepEqual(area(stays, on), { CCC: { areas: 9, of: 10 }, DDD: { areas: 1, of: 9 }, BBB: null });
});

test('parts of a council that come together are added, and all of them are the whole', () => {
  const whole = board('whole', { takesOver: [{ board: 'stays', on: new Date('2027-04-01'), councils: ['CCC'] }, { board: 'other', on, councils: [] }] }); // prettier-ignore
  assert.deepEqual(area(next, on), { AAA: null, BBB: null, CCC: { areas: 5, of: 10 } });
  assert.deepEqual(Object.fromEntries(areaOf(whole, all, new Date('2028-01-01'))), { CCC: null });
});

test('a board that ended keeps the area that it had', () => {
  assert.deepEqual(area(old, on), { AAA: null, BBB: null, CCC: { areas: 4, of: 10 } });
  assert.equal(isThere(old, before), true);
  assert.equal(isThere(old, on), false);
  assert.equal(isThere(next, before), false);
});
