import { NotUnpacked, packedAgain, unpack } from '#model/unpack.ts';
import { strFromU8, strToU8 } from 'fflate';
import readXlsxFile from 'read-excel-file/universal';
import type { Cell } from '../cells.ts';
import { columnLetters } from '../columns.ts';
import { FileProblem } from './file-problem.ts';
import { refuseLarge } from './limits.ts';
import { few, type Sheet, type SheetNote } from './sheet.ts';

/** A workbook that would unpack to more than this is not unpacked. */
const largestUnpacked = 400 * 1024 * 1024;

/** The sheets of an Excel workbook, with what each hides. */
export async function readWorkbook(bytes: Uint8Array<ArrayBuffer>): Promise<Sheet[]> {
  const unpacked = unpackAll(bytes);
  const parts = Object.fromEntries(
    Object.entries(unpacked)
      .filter(([name]) => described.test(name))
      .map(([name, content]) => [name, strFromU8(content)]),
  );
  if (!parts['xl/workbook.xml']) {
    throw new FileProblem(
      'This is a packed file, but no Excel workbook.',
      'save the sheet as an Excel workbook (.xlsx) or as CSV, and choose that file',
    );
  }
  const paths = pathsOfSheets(parts);
  for (const [name, path] of paths) refuseSheet(name, parts[path] ?? '');
  refuseSheet('', parts['xl/sharedStrings.xml'] ?? '');
  // LibreOffice says in words that days are counted from 1904, and what reads the cells knows only the digit.
  unpacked['xl/workbook.xml'] = strToU8(parts['xl/workbook.xml'].replace(/(\sdate1904\s*=\s*["'])true/, '$11'));
  const sheets = await readXlsxFile(packedAgain(unpacked).buffer).catch((): never => {
    throw damaged();
  });
  return sheets
    .map(({ sheet, data }) => ({
      name: sheet,
      rows: data as Cell[][],
      notes: notesOf(parts[paths.get(sheet) ?? ''] ?? ''),
    }))
    .filter(({ rows }) => rows.length > 0);
}

/** Parts that describe sheets. */
const described = /^xl\/(workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|worksheets\/[^/]+\.xml)$/;

/** All parts that say something of cells; pictures, macros and the like are left packed. */
const readable = /\.(?:xml|rels)$/;

function unpackAll(bytes: Uint8Array): Record<string, Uint8Array<ArrayBuffer>> {
  try {
    return unpack(bytes, readable, largestUnpacked);
  } catch (error) {
    throw error instanceof NotUnpacked && error.why === 'too large'
      ? new FileProblem('The workbook is too large to be read here.', 'save the one sheet as CSV')
      : new FileProblem(
          'The file is damaged: it cannot be unpacked.',
          'open it in Excel, save it again, and choose that file',
        );
  }
}

/** Longer than any tag or any text of a cell that Excel writes; what reads them takes long over one that does not end. */
const longest = { tag: 100_000, text: 1_000_000 };

const damaged = (): FileProblem =>
  new FileProblem('The workbook is damaged.', 'open it in Excel, save it again, and choose that file');

/**
 * Refuses a sheet that reaches further than is read here, before room is made for every cell of it: one cell in the last
 * corner of a sheet is enough to ask for seventeen thousand million.
 */
function refuseSheet(name: string, xml: string): void {
  let [rows, columns] = [0, 0];
  for (let end = 0; ;) {
    const start = xml.indexOf('<', end);
    if (start === -1) break;
    if (start - end > longest.text) throw damaged();
    end = xml.indexOf('>', start) + 1;
    if (end === 0 || end - start > longest.tag) throw damaged();
    if (!/^<(?:\w+:)?(?:c|row)\s/.test(xml.slice(start, start + 30))) continue;
    const tag = xml.slice(start, end);
    // A place that is written with escapes is one that nobody should find.
    if (tag.includes('&#')) throw damaged();
    const [, letters = '', number = '0'] = /\sr\s*=\s*["']([A-Z]*)(\d*)["']/.exec(tag) ?? [];
    if (letters.length > 3) throw damaged();
    rows = Math.max(rows, Number(number));
    columns = Math.max(
      columns,
      [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0),
    );
  }
  refuseLarge(name, rows, columns);
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
  const faulty = xml.includes('t="e"')
    ? [...xml.matchAll(/<c(\s[^>]*\st="e"[^>]*)>(?:<f[^>]*>(?:[^<]*<\/f>)?)?<v>(#[^<]*)/g)].filter(([, , said]) => said !== '#N/A') // prettier-ignore
    : [];
  const notes: SheetNote[] = [];
  if (faulty.length > 0)
    notes.push({
      level: 'error',
      wrong: `Cells hold a fault instead of a value: ${few(faulty.map(([, tag, said]) => `${attribute(tag!, 'r')} (${said})`))}. They were read as empty.`,
      right: 'mend their formulas, or enter the value',
    });
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

const unescape = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
