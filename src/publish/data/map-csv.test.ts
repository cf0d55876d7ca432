import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import type { EvidenceMap, JudgedBody, MappedFinding } from '#lib/map/evidence-map.ts';
import { mapCsv } from './map-csv.ts';

const term = (id: string, label: string) => ({ id, label, definition: label, synonyms: [] });
const finding: MappedFinding = {
  key: 'a-study#mood',
  study: 'a-study',
  title: '=HYPERLINK("x")',
  activities: ['singing'],
  outcome: 'mental-health',
  direction: 'not known',
  strength: { bias: 'some', precision: 'not judged', directness: 'few' },
  directness: { singing: 'joined a trial' },
  design: null,
  people: [],
  uk: 'some',
};
const body = {
  id: 'a-body',
  path: '/evidence/bodies/a-body/',
  certainty: { level: 'very low' },
  data: { sentence: 'We do not know.', direction: 'not known', lean: 'mixed' },
} as JudgedBody;
const activity = term('singing', 'Singing');
const map: EvidenceMap = {
  bodies: [body],
  findings: [finding],
  activities: [activity],
  outcomes: [term('mental-health', 'Mental health'), term('gp-use', 'GP use')],
  rows: [
    {
      activity,
      cells: [
        { activity, outcome: term('mental-health', 'Mental health'), bodies: [body], findings: [finding] },
        { activity, outcome: term('gp-use', 'GP use'), bodies: [], findings: [] },
      ],
    },
  ],
};
const csv = mapCsv(map, {
  body: ({ path }) => `https://example.org${path}`,
  finding: ({ study }) => `https://example.org/${study}`,
});

test('a cell has a line for what is known and one for each finding, and an empty cell says that no study was found', () => {
  const lines = parse(csv, { columns: true, bom: true }) as Record<string, string>[];
  assert.deepEqual(
    lines.map((line) => [line.Outcome, line.Line, line.Certainty, line['How people came to it'], line.Design]),
    [
      ['Mental health', 'Body of evidence', 'Very low certainty', '', ''],
      ['Mental health', 'Finding', '', 'People who joined a trial', 'Design not stated'],
      ['GP use', 'No study found', '', '', ''],
    ],
  );
  assert.equal(lines[0]!.Address, 'https://example.org/evidence/bodies/a-body/');
});

test('no cell runs as a formula, and a spreadsheet can tell the letters', () => {
  assert.ok(csv.startsWith('\uFEFF'));
  assert.doesNotMatch(csv, /(^|,)"?=/m);
});
