import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { columnsFile, publishedColumns, recordOfColumns } from './columns.ts';
import { removedColumns } from './removed-columns.ts';

/**
 * People's spreadsheets and programs read columns by name: one may be added, and none may be renamed. One that has to go
 * leaves the record for removed-columns.ts, which the data dictionary shows.
 */
const recorded = readFileSync(columnsFile, 'utf8').split('\n').filter(Boolean);

test('every column that was published is still there under its name', () => {
  const gone = recorded.flatMap((column, index) =>
    publishedColumns.includes(column) ? [] : [`${columnsFile}:${index + 1}: the data no longer have ${column}`],
  );
  assert.deepEqual(
    gone,
    [],
    'give the column its name back, publish the old one beside the new one, or list it in removed-columns.ts',
  );
});

test('every column is on record, so that it cannot be renamed without a word', () => {
  const missing = publishedColumns.filter((column) => !recorded.includes(column));
  assert.deepEqual(missing, [], 'run npm run authoring, which adds them');
});

test('recording adds what is new and takes nothing out', () => {
  const [first, ...others] = publishedColumns;
  const before = [...others, 'facts colour'].toSorted();
  assert.equal(
    recordOfColumns(`${before.join('\n')}\n`),
    `${[first!, ...others, 'facts colour'].toSorted().join('\n')}\n`,
  );
});

test('a column that is listed as removed is no longer published', () => {
  const still = removedColumns
    .map(({ table, column }) => `${table} ${column}`)
    .filter((column) => publishedColumns.includes(column));
  assert.deepEqual(still, []);
});
