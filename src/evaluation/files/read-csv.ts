import { formatNumber } from '#model/text.ts';
import Papa from 'papaparse';
import type { Cell } from '../cells.ts';
import { FileProblem } from './file-problem.ts';
import { refuseLarge } from './limits.ts';

/** The rows of a CSV file with any usual delimiter and encoding; equal cells share one text, so that memory stays small. */
export function readCsv(bytes: Uint8Array): Cell[][] {
  const text = decode(bytes);
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
  Papa.parse<string[]>(text, {
    delimiter: delimiterOf(text),
    step: ({ data }) => {
      lines += 1;
      if (lines > mostLines) throw tooManyLines;
      if (data.every((cell) => cell === '')) return;
      if (data.some((cell) => cell.length > longestCell)) throw openQuote(lines);
      columns = Math.max(columns, data.length);
      refuseLarge('', lines, columns);
      while (rows.length < lines - 1) rows.push(nothing);
      rows.push(data.map((cell) => (cell === '' ? null : shared(cell))));
    },
  });
  return rows;
}

const nothing: Cell[] = [];

/** What a spreadsheet holds at most: more is of another program, or of none. */
const mostLines = 1_048_576;
const longestCell = 32_767;

const tooManyLines = new FileProblem(
  'The file has more lines than any spreadsheet holds.',
  'delete the empty lines at its end, or save the sheet again',
);
const openQuote = (line: number): FileProblem =>
  new FileProblem(
    `Row ${line} has a cell of more than ${formatNumber(longestCell)} characters: a quotation mark may be open there that is never closed.`,
    'look for it, or save the sheet as an Excel workbook (.xlsx)',
  );

/** The commonest delimiter of the first lines: the names of columns hold none, while answers may hold decimal commas. */
function delimiterOf(text: string): string {
  const lines = text
    .slice(0, 20_000)
    .split(/\r?\n/)
    .filter((line) => /[,;\t|]/.test(line));
  const head = (lines[0] ?? '').replace(/"[^"]*"/g, '');
  const count = (delimiter: string): number => head.split(delimiter).length;
  return [',', ';', '\t', '|'].toSorted((a, b) => count(b) - count(a))[0]!;
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
