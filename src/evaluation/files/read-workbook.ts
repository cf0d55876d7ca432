import { strFromU8, unzipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/universal';
import type { Cell } from '../cells.ts';
import { columnLetters } from '../columns.ts';
import { FileProblem } from './file-problem.ts';
import type { Sheet, SheetNote } from './read-file.ts';

/** A workbook that would unpack to more than this is not unpacked. */
const largestUnpacked = 400 * 1024 * 1024;

/** The sheets of an Excel workbook, with what each hides. */
export async function readWorkbook(bytes: Uint8Array<ArrayBuffer>): Promise<Sheet[]> {
  const parts = unpack(bytes);
  if (!parts['xl/workbook.xml']) {
    throw new FileProblem(
      'This is a packed file, but no Excel workbook.',
      'save the sheet as an Excel workbook (.xlsx) or as CSV, and choose that file',
    );
  }
  const sheets = await readXlsxFile(bytes.slice().buffer).catch((): never => {
    throw new FileProblem('The workbook is damaged.', 'open it in Excel, save it again, and choose that file');
  });
  const paths = pathsOfSheets(parts);
  return sheets
    .map(({ sheet, data }) => ({
      name: sheet,
      rows: data as Cell[][],
      notes: notesOf(parts[paths.get(sheet) ?? ''] ?? ''),
    }))
    .filter(({ rows }) => rows.length > 0);
}

/** The parts that describe sheets, as text. Sizes are those the archive states before anything is unpacked. */
function unpack(bytes: Uint8Array): Record<string, string> {
  let size = 0;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        size += originalSize;
        if (size > largestUnpacked)
          throw new FileProblem('The workbook is too large to be read here.', 'save the one sheet as CSV');
        return /^xl\/(workbook\.xml|_rels\/workbook\.xml\.rels|worksheets\/[^/]+\.xml)$/.test(name);
      },
    });
    return Object.fromEntries(Object.entries(files).map(([name, content]) => [name, strFromU8(content)]));
  } catch (error) {
    if (error instanceof FileProblem) throw error;
    throw new FileProblem(
      'The file is damaged: it cannot be unpacked.',
      'open it in Excel, save it again, and choose that file',
    );
  }
}

function pathsOfSheets(parts: Record<string, string>): Map<string, string> {
  const targets = new Map(
    tags(parts['xl/_rels/workbook.xml.rels'] ?? '', 'Relationship').map((tag) => [
      attribute(tag, 'Id'),
      attribute(tag, 'Target'),
    ]),
  );
  return new Map(
    tags(parts['xl/workbook.xml']!, 'sheet').map((tag) => {
      const target = targets.get(attribute(tag, 'r:id')) ?? '';
      return [unescape(attribute(tag, 'name')), target.startsWith('/') ? target.slice(1) : `xl/${target}`];
    }),
  );
}

function notesOf(xml: string): SheetNote[] {
  const merged = tags(xml, 'mergeCell').map((tag) => attribute(tag, 'ref'));
  const hiddenColumns = tags(xml, 'col')
    .filter(isHidden)
    .flatMap((tag) => range(Number(attribute(tag, 'min')), Number(attribute(tag, 'max'))));
  const hiddenRows = tags(xml, 'row')
    .filter(isHidden)
    .map((tag) => attribute(tag, 'r'));
  // Taken apart at the ends of cells: a sheet without them would be gone through once for each of its cells.
  const cells = xml.includes('<f')
    ? xml.split('</c>').map((part) => part.slice(Math.max(0, part.lastIndexOf('<c '))))
    : [];
  const withFormula = cells.filter((cell) => cell.startsWith('<c ') && /<f[\s>/]/.test(cell));
  const place = (cell: string): string => attribute(cell.slice(0, cell.indexOf('>')), 'r');
  const formulas = withFormula.map(place);
  const unsaved = withFormula.filter((cell) => !/<v>[^<]/.test(cell)).map(place);
  const notes: SheetNote[] = [];
  if (merged.length > 0)
    notes.push({
      level: 'error',
      wrong: `Cells are merged: ${few(merged)}. Only the first of each holds its value.`,
      right: 'unmerge them, and fill in every cell',
    });
  if (hiddenColumns.length > 0)
    notes.push({
      level: 'note',
      wrong: `Columns are hidden: ${few(hiddenColumns)}. They were read like the others.`,
      right: 'show them, and delete what should not be there',
    });
  if (hiddenRows.length > 0)
    notes.push({
      level: 'note',
      wrong: `Rows are hidden: ${few(hiddenRows)}. They were read like the others.`,
      right: 'show them, and delete what should not be there',
    });
  if (unsaved.length > 0)
    notes.push({
      level: 'error',
      wrong: `Cells hold formulas without a saved result: ${few(unsaved)}. They were read as empty.`,
      right: 'open the workbook in Excel and save it again',
    });
  else if (formulas.length > 0)
    notes.push({
      level: 'note',
      wrong: `Cells hold formulas: ${few(formulas)}. Their last saved results were read.`,
      right: 'check that the results are up to date',
    });
  return notes;
}

const tags = (xml: string, name: string): string[] =>
  [...xml.matchAll(new RegExp(`<${name}\\s[^>]*>`, 'g'))].map(([tag]) => tag);

const attribute = (tag: string, name: string): string => new RegExp(`\\s${name}="([^"]*)"`).exec(` ${tag}`)?.[1] ?? '';

const isHidden = (tag: string): boolean => ['1', 'true'].includes(attribute(tag, 'hidden'));

/** A sheet may hide all columns to its far end; the first hundred are named. */
const range = (from: number, to: number): string[] =>
  Array.from({ length: Math.min(100, to - from + 1) }, (_, index) => columnLetters(from - 1 + index));

const few = (names: string[]): string =>
  names.length > 8 ? `${names.slice(0, 8).join(', ')} and ${names.length - 8} more` : names.join(', ');

const unescape = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
