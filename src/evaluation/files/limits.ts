import { formatNumber } from '#model/text.ts';
import { FileProblem } from './file-problem.ts';

/** What is read of a file at most, so that the page stays within the memory of an office computer. */
export const most = { megabytes: 60, rows: 200_000, columns: 1000, cells: 10_000_000 };

/** What stands beside the field, in a sentence. */
export const mostInWords = `Up to ${most.megabytes} MB, ${formatNumber(most.rows)} rows and ${formatNumber(most.columns)} columns are read.`;

/** Refuses a file by its size in bytes, before it is read. */
export function refuseHeavy(bytes: number): void {
  if (bytes <= most.megabytes * 1024 * 1024) return;
  throw new FileProblem(
    `The file has ${formatNumber(Math.ceil(bytes / 1024 / 1024))} MB; at most ${most.megabytes} can be read here.`,
    'leave out columns that the template does not have',
  );
}

/**
 * Refuses a sheet that is larger than is read here.
 * @param name of the sheet; empty where the file is one sheet
 */
export function refuseLarge(name: string, rows: number, columns: number): void {
  const what = name === '' ? 'The file' : `The sheet “${name}”`;
  const right =
    'delete the rows below the data and the columns beside it, which may only look empty, or save what is needed as a file of its own';
  const sizes = [
    [rows, most.rows, 'rows'],
    [columns, most.columns, 'columns'],
    [rows * columns, most.cells, 'cells'],
  ] as const;
  for (const [size, limit, of] of sizes)
    if (size > limit)
      throw new FileProblem(`${what} has more than ${formatNumber(limit)} ${of}, the most that is read here.`, right);
}
