import assert from 'node:assert/strict';
import { test } from 'node:test';
import { evidenceSchema, type Evidence } from '#schemas/evidence.ts';
import { cellOf, evidenceMap } from './evidence-map.ts';

const strength = (concern: 'few' | 'some' | 'serious') => ({
  restsOn: 'randomised trials',
  bias: { concern, reason: 'judged' },
  precision: { concern: 'few', reason: 'judged' },
  directness: { concern: 'few', reason: 'judged' },
  summary: 'Why',
});
const finding = (id: string, more: object = {}) => ({
  id,
  outcome: 'mental-health',
  direction: 'favourable',
  finding: 'Something was found.',
  effect: null,
  source: 'a-source',
  ...more,
});

/** A study of singing by trial, of some concern about bias, with the findings given. */
function study(id: string, outcomes: object[], more: object = {}): { id: string; data: Evidence } {
  const data = evidenceSchema.parse({
    title: `Study ${id}`,
    summary: 'What was found.',
    reference: 'a-source',
    design: 'RCT',
    setting: 'A hall',
    country: 'England, UK',
    uk: 'all',
    wales: 'England only',
    population: 'Adults',
    people: ['older-people'],
    activities: ['singing'],
    comparator: 'Usual care',
    comparison: 'yes',
    sample: { value: 10, unit: 'participants', note: null },
    followUp: 'A year',
    outcomes,
    strength: strength('some'),
    harms: { status: 'not looked for', what: 'Nobody asked' },
    directness: [{ activity: 'singing', how: 'referred or offered' }],
    datasets: ['a-trial'],
    fundingOrConflicts: 'None',
    limitations: ['Small'],
    meaning: 'Little',
    whatWeRead: 'abstract',
    readingNote: 'We read the abstract.',
    sources: [{ ref: 'a-source', read: 'abstract' }],
    reviewed: '2026-01-01',
    reviewBy: '2027-01-01',
    ...more,
  });
  return { id, data };
}

const term = (id: string, label: string) => ({ id, label, definition: label, synonyms: [] });
const activities = [term('singing', 'Singing'), term('dance', 'Dance'), term('sport', 'Sport')];
const outcomes = [term('wellbeing', 'Wellbeing'), term('mental-health', 'Mental health'), term('reach', 'Reach')];

test('each finding wears its own direction, design and strength, never those of its study', () => {
  const map = evidenceMap(
    [],
    [
      study('own', [
        finding('plain'),
        finding('other', { direction: 'unfavourable', design: 'cohort', strength: strength('serious') }),
        finding('unstated', { design: null, strength: strength('few') }),
      ]),
    ],
    activities,
    outcomes,
  );
  assert.deepEqual(
    map.findings.map(({ key, direction, design, strength: { bias } }) => [key, direction, design, bias]),
    [
      ['own#unstated', 'favourable', null, 'few'],
      ['own#plain', 'favourable', 'RCT', 'some'],
      ['own#other', 'unfavourable', 'cohort', 'serious'],
    ],
  );
});

test('norms and descriptions are no findings', () => {
  const map = evidenceMap(
    [],
    [study('a', [finding('norm', { notAnEffect: true }), finding('effect')])],
    activities,
    outcomes,
  );
  assert.deepEqual(
    map.findings.map(({ key }) => key),
    ['a#effect'],
  );
});

test('a finding of two activities stands in both rows, and is one finding', () => {
  const map = evidenceMap([], [study('a', [finding('x')], { activities: ['singing', 'dance'] })], activities, outcomes);
  assert.equal(map.findings.length, 1);
  assert.equal(cellOf(map, 'singing', 'mental-health')!.findings.length, 1);
  assert.equal(cellOf(map, 'dance', 'mental-health')!.findings.length, 1);
});

test('an activity without a study keeps its row; an outcome without a finding has no column', () => {
  const map = evidenceMap([], [study('a', [finding('x')])], activities, outcomes);
  assert.deepEqual(
    map.rows.map(({ activity, cells }) => [activity.id, cells.map(({ findings }) => findings.length)]),
    [
      ['singing', [1]],
      ['dance', [0]],
      ['sport', [0]],
    ],
  );
  assert.equal(cellOf(map, 'singing', 'reach'), undefined);
});

test('the order does not depend on the order of the files', () => {
  const studies = [
    study('a', [finding('x', { direction: 'mixed' }), finding('y')]),
    study('b', [finding('x', { strength: strength('few') })]),
  ];
  const keys = (list: typeof studies) => evidenceMap([], list, activities, outcomes).findings.map(({ key }) => key);
  assert.deepEqual(keys(studies), ['b#x', 'a#x', 'a#y']);
  assert.deepEqual(keys(studies.toReversed()), keys(studies));
});
