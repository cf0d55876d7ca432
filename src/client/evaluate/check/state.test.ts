import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyse } from '#evaluation/analyse.ts';
import type { Kit, Score } from '#evaluation/definitions.ts';
import { readTable } from '#evaluation/read-table.ts';
import { sheetOf, smallKit } from '#evaluation/testing/small-kit.ts';
import type { Told } from '../messages.ts';
import { atFirst, draftDays, forAnotherFile, openRungs, rungFor, saidOf, scoreChoices, withEveryColumn, withHidden, withoutColumns, withScoreChoice, withTurned } from './state.ts'; // prettier-ignore

type Cells = Parameters<typeof sheetOf>;
const names = ['participant_id', ...[1, 2, 3].map((n) => `ucla3_${n}_before`), ...[1, 2, 3].map((n) => `ucla3_${n}_after`)]; // prettier-ignore

/** What the worker tells of a sheet with these cells. */
function told(cells: Cells, more: Partial<Told> = {}): Told {
  const reading = readTable(sheetOf(...cells), smallKit);
  const analysis = reading.refused.length > 0 ? null : analyse(reading, [], atFirst.choices);
  return { sheets: ['One'], sheet: 0, notes: [], reading: { ...reading, people: reading.people.length }, analysis, ...more }; // prettier-ignore
}
const clean = (): Told => told([names, ['AB-1', 1, 2, 3, 1, 1, 1], ['AB-2', 2, 2, 3, 1, 2, 1]]);

test('a file without faults is ready, and practice data says that it is invented', () => {
  const { state, status, notes } = saidOf(clean(), false);
  assert.deepEqual([state, status, notes], ['ready', 'Read: 2 rows.', []]);
  assert.equal(saidOf(clean(), true).status, 'Practice data, invented. Read: 2 rows.');
});

test('what is to be mended is counted, and heads the list', () => {
  const said = saidOf(told([names, ['AB-1', 1, 9, 3, 1, 1, 1], ['AB-2', 2, 2, 3, 1, 2, 1]]), false);
  assert.deepEqual([said.state, said.heading], ['problems', 'To mend in the file']);
  assert.equal(said.status, 'Read: 2 rows, 1 thing to mend.');
});

test('a second sheet and what a spreadsheet hides are told as notes', () => {
  const note = { level: 'note' as const, wrong: 'Columns are hidden: H.', right: 'show them' };
  const said = saidOf({ ...clean(), sheets: ['One', 'Two'], sheet: 1, notes: [note] }, false);
  assert.deepEqual([said.state, said.heading], ['ready', 'The file was read']);
  assert.match(said.notes[0]!.wrong, /2 sheets; “Two” was read/);
  assert.equal(said.notes[1]!.wrong, 'Columns are hidden: H');
  const bad = saidOf({ ...clean(), notes: [{ ...note, level: 'error' }] }, false);
  assert.deepEqual([bad.state, bad.heading], ['problems', 'To mend in the file']);
});

test('a file that says who people are is refused, whatever else is in it', () => {
  const said = saidOf(
    told(
      [
        [...names, 'Surname'],
        ['AB-1', 1, 2, 3, 1, 1, 1, 'x'],
      ],
      { sheets: ['One', 'Two'] },
    ),
    false,
  );
  assert.deepEqual([said.state, said.notes], ['problems', []]);
  assert.match(said.status, /^Refused/);
});

test('another file begins with all its columns, and keeps how figures are read', () => {
  let chosen = withHidden(withTurned(withoutColumns(atFirst, [{ index: 2 }, { index: 5 }]), 'brs', true), 10);
  chosen = withScoreChoice(chosen, { of: 'thresholds', score: 'pam' }, 1);
  assert.deepEqual(chosen.options, { leaveOut: [2, 5], alreadyReversed: ['brs'] });
  assert.deepEqual(withEveryColumn(chosen).options, { leaveOut: [], alreadyReversed: ['brs'] });
  assert.deepEqual(withTurned(withTurned(chosen, 'brs', true), 'brs', false).options.alreadyReversed, []);
  const { options, choices } = forAnotherFile(chosen);
  assert.deepEqual(options, { leaveOut: [], alreadyReversed: [] });
  assert.deepEqual(choices, { thresholds: { pam: 1 }, averages: {}, hideUpTo: 10 });
  assert.equal(atFirst.choices.hideUpTo, 7);
});

test('a score offers what is published more than once, and a share has no average', () => {
  const published = [3, 5].map((value) => ({ value, text: `of ${value}`, sources: [] }));
  const averages = [60, 61].map((value) => ({ value, who: 'adults', sources: [] }));
  const score = { ...smallKit.measures[0]!.scores[0]!, id: 'x', thresholds: published, averages } as Score;
  const of = (one: Score) => scoreChoices(one, { thresholds: { x: 1 }, averages: {}, hideUpTo: 7 });
  assert.deepEqual(of(score).map(({ of: what, at, options }) => [what, at, options[1]]), [
    ['thresholds', 1, '5 points: of 5'],
    ['averages', 0, '61: adults'],
  ]); // prettier-ignore
  assert.deepEqual(of({ ...score, thresholds: published.slice(1), averages: [] }), []);
  const share = { ...score, rule: { ...score.rule, kind: 'share' } } as Score;
  assert.deepEqual(of(share).map(({ of: what }) => what), ['thresholds']); // prettier-ignore
});

test('whom a scheme is compared with is the weakest that the file can hold, until the reader says who', () => {
  const kit = { rungs: [['none', false], ['national', false], ['not-starters', true], ['trial', true]].map(([rung, needsGroup]) => ({ rung, needsGroup })) } as unknown as Kit; // prettier-ignore
  assert.deepEqual(openRungs(kit, false), ['none', 'national']);
  assert.equal(rungFor(kit, false, null), 'none');
  assert.equal(rungFor(kit, true, null), 'not-starters');
  assert.equal(rungFor(kit, true, 'trial'), 'trial');
  assert.equal(rungFor(kit, false, 'trial'), 'none');
});

test('a draft is looked at again a year later', () => {
  assert.deepEqual(draftDays(new Date(2028, 2, 5, 12)), { today: '2028-03-05', inAYear: '2029-03-05' });
});
