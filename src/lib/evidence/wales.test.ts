import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markForWales } from './wales.ts';

for (const [country, mark] of [
  ['Wales, UK', 'Studied in Wales'],
  ['England and Wales, UK', 'Studied in Wales'],
  ['England, UK', 'Check: studied in England only'],
  ['Northern Ireland, UK', 'Check: studied elsewhere in the UK'],
  ['United Kingdom', 'Check: Wales is not told apart'],
  ['International (UK-led review)', 'Check: not known to include Wales'],
  ['Sweden', 'Check: not known to include Wales'],
] as const) {
  test(`a study from "${country}" is marked "${mark}"`, () => assert.equal(markForWales({ country }), mark));
}
