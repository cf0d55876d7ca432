import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { EvidenceItem, PackFinding } from '#model/pack-item.ts';
import { Numbering } from '#model/numbering.ts';
import { evidenceRows, groupsOf, wordsOfCell } from './rows.ts';

const finding = (outcome: string, direction: PackFinding['direction']): PackFinding => ({
  id: 'a',
  outcome,
  direction,
  strength: direction && 'Bias: some concerns',
  design: 'Survey',
  words: 'It was so',
  effect: null,
  study: null,
  source: 's',
});
const item = (findings: PackFinding[], sample: string | null): EvidenceItem => ({
  kind: 'evidence',
  ref: 'evidence/x',
  title: 'X',
  summary: [],
  address: 'https://example.org/x/',
  checked: '1 May 2026',
  wales: 'Studied in Wales',
  inWales: true,
  sources: [{ id: 's', text: 'S', url: null, read: null }],
  differing: [],
  design: 'Survey',
  designNote: null,
  strength: 'Bias: some concerns',
  harms: 'Not read',
  known: [
    {
      id: 'a-body',
      question: 'Do link workers help?',
      direction: 'Favourable',
      harmsKnown: 'Not read',
      sentence: 'It may help.',
      level: 'Low certainty',
      address: 'https://example.org/a-body/',
      everyday: null,
      harms: 'Not read',
      notFor: 'People who cannot come',
      change: 'A trial',
      sources: ['trial'],
    },
  ],
  strengthSummary: 'Few people',
  activities: ['Singing'],
  country: 'Wales, UK',
  population: 'Adults',
  setting: 'not stated',
  sample,
  comparator: 'Nobody',
  followUp: '6 months',
  read: 'Full text read',
  readingNote: '',
  funding: 'Not stated',
  findings,
  limitations: [],
  meaning: [],
  source: 's',
});

const items = [item([finding('Wellbeing', 'favourable')], '40 people'), item([finding('GP use', null)], null)];
const rows = evidenceRows(items, new Numbering(items));
const row = (label: string) => rows.find((candidate) => candidate.label === label)!;

test('each outcome that anything was found on has a row, and what is not stated is an empty cell', () => {
  assert.deepEqual(row('Found on: wellbeing').cells[1], []);
  assert.deepEqual(row('Found on: wellbeing').cells[0]![0], [
    { direction: 'favourable' },
    { text: 'Bias: some concerns' },
  ]);
  assert.deepEqual(row('Found on: GP use').cells[0], []);
  assert.deepEqual(row('How many').cells.map(wordsOfCell), ['40 people ', '']);
  assert.deepEqual(row('Setting').cells, [[], []], '"not stated" is an empty cell');
});

test('a description is not shown as an effect', () => {
  assert.deepEqual(row('Found on: GP use').cells[1]![0], [{ design: 'A description, not an effect' }]);
});

test('a row differs where its cells say different things, whatever their sources are numbered', () => {
  assert.ok(row('How many').differs);
  assert.ok(!row('Followed for').differs);
  assert.ok(!row('Strength of this study').differs);
});

test('what a decision turns on comes before other differences, and what is the same in all stands apart', () => {
  const { deciding, differing, same } = groupsOf(rows);
  assert.ok(deciding.some(({ label }) => label === 'Found on: wellbeing'));
  assert.deepEqual(
    differing.map(({ label }) => label),
    ['How many'],
  );
  assert.ok(same.some(({ label }) => label === 'Strength of this study'));
  assert.equal(deciding.length + differing.length + same.length, rows.length);
});
