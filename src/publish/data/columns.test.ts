import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { referenceSchema } from '#schemas/reference.ts';
import { fieldsOf, recordSchema } from './json-schema.ts';
import { plainRecords, records } from './records.ts';
import { removedColumns } from './removed-columns.ts';

/**
 * Every column that was ever published, one a line: the file, then the column, sorted. People's spreadsheets and
 * programs read them by name: a column may be added here, and none may be renamed. One that has to go leaves this list
 * for removed-columns.ts, which the data dictionary shows.
 */
const file = 'src/publish/data/columns.txt';
const recorded = readFileSync(file, 'utf8').split('\n').filter(Boolean);

const published = Object.entries({ ...records, ...Object.fromEntries(plainRecords), references: referenceSchema })
  .flatMap(([name, schema]) => fieldsOf(recordSchema(schema)).map((field) => `${name} ${field.name}`))
  .toSorted();

test('every column that was published is still there under its name', () => {
  const gone = recorded.flatMap((column, index) =>
    published.includes(column) ? [] : [`${file}:${index + 1}: the data no longer have ${column}`],
  );
  assert.deepEqual(
    gone,
    [],
    'give the column its name back, publish the old one beside the new one, or list it in removed-columns.ts',
  );
});

test('every column is on record, so that it cannot be renamed without a word', () => {
  const missing = published.filter((column) => !recorded.includes(column));
  assert.deepEqual(missing, [], `add these lines to ${file}`);
});

test('a column that is listed as removed is no longer published', () => {
  const still = removedColumns
    .map(({ table, column }) => `${table} ${column}`)
    .filter((column) => published.includes(column));
  assert.deepEqual(still, []);
});
