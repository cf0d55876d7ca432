import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { EvidenceMap, JudgedBody, MappedFinding } from './evidence-map.ts';
import { cellsOfTopic, findingsOfTopic, openQuestions, type TopicCell } from './topic-map.ts';

const term = (id: string, label: string) => ({ id, label, definition: label, synonyms: [] });
const [singing, dance] = [term('singing', 'Singing'), term('dance', 'Dance')];
const [wellbeing, gpUse] = [term('wellbeing', 'Wellbeing'), term('gp-use', 'GP use')];

const finding = (more: Partial<MappedFinding> = {}): MappedFinding => ({
  key: 'a#x',
  study: 'a',
  title: 'A',
  activities: ['singing'],
  outcome: 'wellbeing',
  direction: 'favourable',
  strength: { bias: 'some', precision: 'few', directness: 'few' },
  directness: {},
  design: 'RCT',
  people: ['carers'],
  uk: 'all',
  ...more,
});
const body = (level: 'low' | 'very low' | null) => ({ id: 'a-body', certainty: { level } }) as JudgedBody;

function mapOf(findings: MappedFinding[]): EvidenceMap {
  const activities = [singing, dance];
  const outcomes = [wellbeing, gpUse];
  const rows = activities.map((activity) => ({
    activity,
    cells: outcomes.map((outcome) => ({
      activity,
      outcome,
      bodies: [],
      findings: findings.filter((one) => one.outcome === outcome.id && one.activities.includes(activity.id)),
    })),
  }));
  return { bodies: [], findings, activities, outcomes, rows };
}

const numbers = (cells: readonly TopicCell[]) => cells.map(({ term: { id }, findings }) => [id, findings.length]);

test('an activity has its row, an outcome its column, and a group of people what was found among them', () => {
  const map = mapOf([finding(), finding({ key: 'a#y', activities: ['singing', 'dance'], people: [] })]);
  assert.deepEqual(numbers(cellsOfTopic(map, 'activities', 'singing')), [
    ['wellbeing', 2],
    ['gp-use', 0],
  ]);
  assert.deepEqual(numbers(cellsOfTopic(map, 'outcomes', 'wellbeing')), [
    ['singing', 2],
    ['dance', 1],
  ]);
  assert.deepEqual(numbers(cellsOfTopic(map, 'people', 'carers')), [
    ['wellbeing', 1],
    ['gp-use', 0],
  ]);
  assert.equal(findingsOfTopic(map, 'outcomes', 'wellbeing').length, 2, 'each finding once');
});

const cell = (label: string, bodies: JudgedBody[], findings: MappedFinding[]): TopicCell => ({
  term: term(label, label),
  activity: 'singing',
  bodies,
  findings,
});

test('open are what nobody studied, what nobody judged, what is not known, and what no UK study shows', () => {
  const cells = [
    cell('A', [], []),
    cell('B', [], [finding()]),
    cell('C', [body('very low'), body(null)], [finding({ uk: 'none' })]),
    cell('D', [body('low')], [finding()]),
  ];
  assert.deepEqual(openQuestions('activities', cells), [
    { what: 'No study found', terms: 'A' },
    { what: 'Studied, and not yet judged together', terms: 'B' },
    { what: 'We do not know, or cannot judge', terms: 'C' },
    { what: 'No study known to be of the UK alone', terms: 'C' },
  ]);
});

test('where nothing is open nothing is said', () => {
  assert.deepEqual(openQuestions('activities', [cell('D', [body('low')], [finding()])]), []);
});
