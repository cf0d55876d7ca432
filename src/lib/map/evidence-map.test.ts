import assert from 'node:assert/strict';
import { test } from 'node:test';
import { evidenceSchema, type Evidence } from '#schemas/evidence.ts';
import { balanceByCertainty, cellOf, evidenceMap } from './evidence-map.ts';

const judged = (steps: number) => ({ steps, reason: 'judged' });
const grade = (down: number) => ({
  restsOn: 'randomised trials',
  riskOfBias: judged(down),
  inconsistency: judged(0),
  indirectness: judged(0),
  imprecision: judged(0),
  publicationBias: judged(0),
  up: judged(0),
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

/** A study of singing by trial, graded low, with the findings given. */
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
    grade: grade(2),
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

test('each finding wears its own direction, design and certainty, never those of its study', () => {
  const map = evidenceMap(
    [
      study('own', [
        finding('plain'),
        finding('other', { direction: 'unfavourable', design: 'cohort', grade: grade(3) }),
        finding('unstated', { design: null, grade: grade(1) }),
      ]),
    ],
    activities,
    outcomes,
  );
  assert.deepEqual(
    map.findings.map(({ key, direction, design, certainty }) => [key, direction, design, certainty]),
    [
      ['own#unstated', 'favourable', null, 'moderate'],
      ['own#plain', 'favourable', 'RCT', 'low'],
      ['own#other', 'unfavourable', 'cohort', 'very low'],
    ],
  );
});

test('norms and descriptions are no findings', () => {
  const map = evidenceMap(
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
  const map = evidenceMap([study('a', [finding('x')], { activities: ['singing', 'dance'] })], activities, outcomes);
  assert.equal(map.findings.length, 1);
  assert.equal(cellOf(map, 'singing', 'mental-health')!.findings.length, 1);
  assert.equal(cellOf(map, 'dance', 'mental-health')!.findings.length, 1);
});

test('an activity without a study keeps its row; an outcome without a finding has no column', () => {
  const map = evidenceMap([study('a', [finding('x')])], activities, outcomes);
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
    study('b', [finding('x', { grade: grade(0) })]),
  ];
  const keys = (list: typeof studies) => evidenceMap(list, activities, outcomes).findings.map(({ key }) => key);
  assert.deepEqual(keys(studies), ['b#x', 'a#y', 'a#x']);
  assert.deepEqual(keys(studies.toReversed()), keys(studies));
});

test('the balance counts every finding once, by certainty and direction', () => {
  const { findings } = evidenceMap(
    [study('a', [finding('x'), finding('y', { direction: 'mixed' }), finding('z', { grade: grade(0) })])],
    activities,
    outcomes,
  );
  const balance = balanceByCertainty(findings);
  assert.equal(balance.low.favourable, 1);
  assert.equal(balance.low.mixed, 1);
  assert.equal(balance.high.favourable, 1);
  assert.equal(
    Object.values(balance)
      .flatMap((level) => Object.values(level))
      .reduce((sum, number) => sum + number),
    3,
  );
});
