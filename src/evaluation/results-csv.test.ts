import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import { problemsCsv } from './results-csv.ts';

test('the name of a column that somebody else gave is never run by a spreadsheet, and stays on its line', () => {
  const names = ['=HYPERLINK("x")', ' =1+1', '＝1+1', '@SUM(A1)', '\t=1', 'a\n=1', 'He said "no", twice'];
  const csv = problemsCsv(
    names.map((name) => ({ level: 'error', column: { name, letter: 'A' }, rows: [2], wrong: 'is wrong', right: 'mend it' })), // prettier-ignore
  );
  const read = parse(csv, { bom: true, columns: true }) as Record<string, string>[];
  assert.equal(read.length, names.length);
  for (const { column } of read) assert.doesNotMatch(column!, /^\s*[=+\-@＝]|[\r\n]/);
});
