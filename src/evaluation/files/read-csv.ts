import Papa from 'papaparse';
import type { Cell } from '../cells.ts';
import { FileProblem } from './file-problem.ts';

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
  Papa.parse<string[]>(text, {
    delimiter: delimiterOf(text),
    step: ({ data }) => void rows.push(data.map((cell) => (cell === '' ? null : shared(cell)))),
  });
  return rows;
}

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
