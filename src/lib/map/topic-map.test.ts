import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { EvidenceMap, MappedFinding } from './evidence-map.ts';
import { cellsOfTopic, findingsOfTopic, openQuestions } from './topic-map.ts';

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
  certainty: 'low',
  design: 'RCT',
  people: ['carers'],
  uk: 'all',
  ...more,
});

function mapOf(findings: MappedFinding[]): EvidenceMap {
  const activities = [singing!, dance!];
  const outcomes = [wellbeing!, gpUse!];
  const rows = activities.map((activity) => ({
    activity,
    cells: outcomes.map((outcome) => ({
      activity,
      outcome,
      findings: findings.filter((one) => one.outcome === outcome.id && one.activities.includes(activity.id)),
    })),
  }));
  return { findings, activities, outcomes, rows };
}

const numbers = (cells: ReturnType<typeof cellsOfTopic>) =>
  cells.map(({ term: { id }, findings }) => [id, findings.length]);

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

test('open are what has no study, what is very uncertain throughout, and what no UK study shows', () => {
  const cells = [
    { term: wellbeing!, findings: [finding({ certainty: 'very low' }), finding({ uk: 'some' })] },
    { term: gpUse!, findings: [] },
    { term: term('cost-or-value', 'Cost or value'), findings: [finding({ certainty: 'very low', uk: 'none' })] },
    { term: term('mortality', 'Mortality'), findings: [finding({ uk: 'not stated' })] },
  ];
  assert.deepEqual(openQuestions(cells), [
    { what: 'No study found', terms: 'GP use' },
    { what: 'Only findings of very low certainty', terms: 'Cost or value' },
    { what: 'No study known to be of the UK alone', terms: 'Cost or value and mortality' },
  ]);
});

test('where nothing is open nothing is said', () => {
  assert.deepEqual(openQuestions([{ term: wellbeing!, findings: [finding()] }]), []);
});
