import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import type { EvidenceMap, MappedFinding } from '#lib/map/evidence-map.ts';
import { mapCsv } from './map-csv.ts';

const term = (id: string, label: string) => ({ id, label, definition: label, synonyms: [] });
const finding: MappedFinding = {
  key: 'a-study#mood',
  study: 'a-study',
  title: '=HYPERLINK("x")',
  activities: ['singing'],
  outcome: 'mental-health',
  direction: 'no clear effect',
  certainty: 'very low',
  design: null,
  people: [],
  uk: 'some',
};
const activity = term('singing', 'Singing');
const map: EvidenceMap = {
  findings: [finding],
  activities: [activity],
  outcomes: [term('mental-health', 'Mental health'), term('gp-use', 'GP use')],
  rows: [
    {
      activity,
      cells: [
        { activity, outcome: term('mental-health', 'Mental health'), findings: [finding] },
        { activity, outcome: term('gp-use', 'GP use'), findings: [] },
      ],
    },
  ],
};
const csv = mapCsv(map, ({ study }) => `https://example.org/${study}`);

test('every finding of every cell has a line, and every empty cell says that no study was found', () => {
  const lines = parse(csv, { columns: true, bom: true }) as Record<string, string>[];
  assert.deepEqual(
    lines.map((line) => [line.Activity, line.Outcome, line.Findings, line.Direction, line.Certainty, line.Design]),
    [
      ['Singing', 'Mental health', '1', 'No clear effect', 'Very low', 'Design not stated'],
      ['Singing', 'GP use', '0', 'No study found', '', ''],
    ],
  );
  assert.equal(lines[0]!.Address, 'https://example.org/a-study');
});

test('no cell runs as a formula, and a spreadsheet can tell the letters', () => {
  assert.ok(csv.startsWith('\uFEFF'));
  assert.doesNotMatch(csv, /(^|,)"?=/m);
});
