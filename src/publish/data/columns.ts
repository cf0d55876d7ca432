import { referenceSchema } from '#schemas/reference.ts';
import { fieldsOf, recordSchema } from './json-schema.ts';
import { plainRecords, records } from './records.ts';

/** Where every column is recorded that was ever published, one a line: the file, then the column, sorted. */
export const columnsFile = 'src/publish/data/columns.txt';

/** Every column of every file of data as it is published now: "case-studies title". */
export const publishedColumns: readonly string[] = Object.entries({
  ...records,
  ...Object.fromEntries(plainRecords),
  references: referenceSchema,
})
  .flatMap(([name, schema]) => fieldsOf(recordSchema(schema)).map((field) => `${name} ${field.name}`))
  .toSorted();

/** The record with the columns that are new: nothing is taken out of it but by hand. */
export const recordOfColumns = (recorded: string): string =>
  `${[...new Set([...recorded.split('\n').filter(Boolean), ...publishedColumns])].toSorted().join('\n')}\n`;
