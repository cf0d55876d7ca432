import { stringify } from 'csv-stringify/sync';
import { safeCell } from '#model/safe-cell.ts';

/** What a cell may hold; null is an empty cell. */
export type Cell = string | number | boolean | null;

/**
 * Rows as a CSV file that opens right in Excel: UTF-8 with its mark, CRLF, one line a row, and no text that a
 * spreadsheet would run as a formula. Columns come in the order given; a cell that a row lacks is empty.
 */
export function toCsv(columns: readonly string[], rows: readonly Record<string, Cell>[]): string {
  return stringify(rows as Record<string, Cell>[], {
    bom: true,
    header: true,
    columns: [...columns],
    record_delimiter: 'windows',
    cast: { string: safeCell, boolean: (value) => (value ? 'true' : 'false') },
  });
}
