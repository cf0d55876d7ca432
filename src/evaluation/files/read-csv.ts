import { formatNumber } from '#model/text.ts';
import Papa from 'papaparse';
import type { Cell } from '../cells.ts';
import { FileProblem } from './file-problem.ts';
import { refuseLarge } from './limits.ts';
import { few, type Sheet, type SheetNote } from './sheet.ts';

/** The one sheet of a CSV file with any usual delimiter and encoding; equal cells share one text, so that memory stays small. */
export function readCsv(bytes: Uint8Array): Sheet {
  // Files that were put together from several have line ends of several kinds.
  const text = decode(bytes).replace(/\r\n?/g, '\n');
  if (/^\s*(<|\{|\[)/.test(text)) {
    throw new FileProblem(
      'This is a web page or program data, not a table.',
      'save the sheet as CSV or as an Excel workbook (.xlsx), and choose that file',
    );
  }
  const rows: Cell[][] = [];
  const known = new Map<string, string>();
  const shared = (cell: string): string => {
    const found = known.get(cell);
    if (found !== undefined) return found;
    known.set(cell, cell);
    return cell;
  };
  // Spreadsheets write a line for every row that was ever touched: those without a word below the data count for nothing.
  let [lines, columns] = [0, 0];
  const delimiter = delimiterOf(text);
  const ofSeveralLines: number[] = [];
  Papa.parse<string[]>(text, {
    delimiter,
    newline: '\n',
    step: ({ data, errors }) => {
      lines += 1;
      if (lines > mostLines) throw tooManyLines;
      if (data.every((cell) => cell === '')) return;
      if (data.some((cell) => cell.length > longestCell)) throw openQuote(lines, `of more than ${formatNumber(longestCell)} characters`); // prettier-ignore
      if (errors.some(({ type }) => type === 'Quotes')) throw openQuote(lines, 'that begins with a quotation mark and does not end with one'); // prettier-ignore
      if (data.some((cell) => cell.includes('\n') && cell.split(delimiter).length >= Math.max(3, columns)))
        ofSeveralLines.push(lines);
      columns = Math.max(columns, data.length);
      refuseLarge('', lines, columns);
      while (rows.length < lines - 1) rows.push(nothing);
      rows.push(data.map((cell) => (cell === '' ? null : shared(cell))));
    },
  });
  return { name: '', rows, notes: ofSeveralLines.length === 0 ? [] : [swallowed(ofSeveralLines)] };
}

const nothing: Cell[] = [];

/** What a spreadsheet holds at most: more is of another program, or of none. */
const mostLines = 1_048_576;
const longestCell = 32_767;

const tooManyLines = new FileProblem(
  'The file has more lines than any spreadsheet holds.',
  'delete the empty lines at its end, or save the sheet again',
);
const openQuote = (line: number, which: string): FileProblem =>
  new FileProblem(
    `Row ${line} has a cell ${which}: a quotation mark may be open there that is never closed, and all rows below it would be lost.`,
    'look for it, or save the sheet as an Excel workbook (.xlsx)',
  );

const swallowed = (rows: readonly number[]): SheetNote => ({
  level: 'error',
  wrong: `${rows.length === 1 ? 'Row' : 'Rows'} ${few(rows.map(String))} ${rows.length === 1 ? 'has' : 'have'} a cell of several lines that hold as much as a row: between two quotation marks, other rows may have been taken for a part of it.`,
  right: 'see whether the number of rows is right; else take the quotation marks out',
});

/**
 * The delimiter that most of the first lines hold as often as one another: a title may hold other ones, and so may answers
 * with decimal commas.
 */
function delimiterOf(text: string): string {
  const lines = text
    .slice(0, 20_000)
    .replace(/"[^"]*"/g, '')
    .split('\n', 20)
    .filter((line) => /[,;\t|]/.test(line));
  const alike = (delimiter: string): number => {
    const times = new Map<number, number>();
    for (const line of lines) {
      const held = line.split(delimiter).length - 1;
      if (held > 0) times.set(held, (times.get(held) ?? 0) + 1);
    }
    return Math.max(0, ...times.values());
  };
  return [',', ';', '\t', '|'].toSorted((a, b) => alike(b) - alike(a))[0]!;
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes.subarray(0, 4096).includes(0)) {
    throw new FileProblem(
      'This is no table: it is a program, a picture or another kind of file.',
      'choose a CSV file or an Excel workbook (.xlsx)',
    );
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // What Excel on Windows saves as plain "CSV".
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
