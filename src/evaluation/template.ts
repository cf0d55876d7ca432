import { strToU8, zipSync } from 'fflate';
import { escapeHtml } from '#model/html.ts';
import { columnLetters, measureColumns } from './columns.ts';
import { times, type Field, type Measure, type Time } from './definitions.ts';
import { toCsv } from './results-csv.ts';

/** One column of a template made for the measures that were chosen. */
export interface TemplateColumn {
  name: string;
  /** What it may hold, for the dictionary and for Excel's own checks. */
  holds:
    | { kind: 'text' }
    | { kind: 'date' }
    | { kind: 'list'; values: string[] }
    | { kind: 'whole'; min: number; max: number }
    | { kind: 'number' };
  help: string;
}

/** The columns for the fields and the chosen measures; answers stand after the date of their form. */
export function templateColumns(fields: readonly Field[], measures: readonly Measure[]): TemplateColumn[] {
  const asked = new Map<string, Time>(times.map((time) => [`${time}_date`, time]));
  return fields.flatMap((field) => {
    const time = asked.get(field.name);
    return [ofField(field), ...(time ? measures.flatMap((measure) => ofMeasure(measure, time)) : [])];
  });
}

/** The names of the columns as a CSV file with no people in it. */
export const templateCsv = (columns: readonly TemplateColumn[]): string => toCsv([columns.map(({ name }) => name)]);

function ofField(field: Field): TemplateColumn {
  const { name, label, type, values, min, max, required } = field;
  const help = `${label}${required ? ', needed' : ''}`;
  if (type === 'date') return { name, holds: { kind: 'date' }, help: `${help}; a date` };
  if (type === 'choice')
    return { name, holds: { kind: 'list', values: values ?? [] }, help: `${help}; choose from the list` };
  if (type === 'integer')
    return { name, holds: { kind: 'whole', min: min ?? 0, max: max ?? 1000 }, help: `${help}; ${min} to ${max}` };
  const several =
    type === 'choice_many' ? `; one or more of ${(values ?? []).join(', ')}, with a semicolon between` : '';
  return { name, holds: { kind: 'text' }, help: help + several };
}

const ofMeasure = (measure: Measure, time: Time): TemplateColumn[] =>
  measureColumns(measure, time).map((name) => ({
    name,
    holds: measure.items > 0 ? { kind: 'whole', min: measure.least, max: measure.most } : { kind: 'number' },
    help: `${measure.name}, ${time}: ${measure.labels}`,
  }));

/** Rows that the workbook is prepared for. */
const preparedRows = 2000;

/**
 * The template as an Excel workbook: real dates, lists to choose from, limits that Excel keeps, and the dictionary.
 * Parts and elements: ECMA-376, SpreadsheetML.
 */
export function templateWorkbook(columns: readonly TemplateColumn[]): Uint8Array<ArrayBuffer> {
  const lists = columns.flatMap((column) =>
    column.holds.kind === 'list' ? [{ column, values: column.holds.values }] : [],
  );
  const listAt = new Map(lists.map(({ column }, index) => [column, index]));
  const parts = {
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbook,
    'xl/_rels/workbook.xml.rels': relations([
      ['worksheet', 'worksheets/sheet1.xml'],
      ['worksheet', 'worksheets/sheet2.xml'],
      ['worksheet', 'worksheets/sheet3.xml'],
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': styles,
    'xl/worksheets/sheet1.xml': dataSheet(columns, listAt),
    'xl/worksheets/sheet2.xml': sheet(
      [['Column', 'What it holds'], ...columns.map(({ name, help }) => [name, help])],
      [26, 90],
    ),
    'xl/worksheets/sheet3.xml': sheet(
      listRows(lists),
      lists.map(() => 24),
    ),
  };
  const zipped = zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(`${declaration}${xml}`)])),
  );
  return zipped;
}

function dataSheet(columns: readonly TemplateColumn[], listAt: ReadonlyMap<TemplateColumn, number>): string {
  const widths = columns
    .map(
      ({ name, holds }, index) =>
        `<col min="${index + 1}" max="${index + 1}" width="${Math.max(10, name.length + 3)}" customWidth="1" style="${holds.kind === 'date' ? 2 : 0}"/>`,
    )
    .join('');
  const checks = columns.flatMap((column, index) => {
    const cells = `${columnLetters(index)}2:${columnLetters(index)}${preparedRows + 1}`;
    const rule = validation(column, listAt);
    return rule === null ? [] : [`<dataValidation ${rule.attributes} allowBlank="1" showInputMessage="1" showErrorMessage="1" errorTitle="${escapeHtml(column.name)}" error="${escapeHtml(rule.error)}" sqref="${cells}">${rule.formulas}</dataValidation>`];
  }); // prettier-ignore
  const head = columns.map(({ name }, index) => textCell(index, 1, name, 1)).join('');
  return (
    `<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/></sheetView></sheetViews>` +
    `<cols>${widths}</cols><sheetData><row r="1">${head}</row></sheetData>` +
    (checks.length > 0 ? `<dataValidations count="${checks.length}">${checks.join('')}</dataValidations>` : '') +
    '</worksheet>'
  );
}

function validation(column: TemplateColumn, listAt: ReadonlyMap<TemplateColumn, number>) {
  const { holds } = column;
  switch (holds.kind) {
    case 'list': {
      const letters = columnLetters(listAt.get(column)!);
      return { attributes: 'type="list"', error: 'Choose one from the list', formulas: `<formula1>Lists!$${letters}$2:$${letters}$${holds.values.length + 1}</formula1>` }; // prettier-ignore
    }
    case 'whole':
      return { attributes: 'type="whole" operator="between"', error: `Enter a whole number from ${holds.min} to ${holds.max}, or leave it empty`, formulas: `<formula1>${holds.min}</formula1><formula2>${holds.max}</formula2>` }; // prettier-ignore
    case 'date':
      // 1 January 2000 and 31 December 2099 as Excel counts days.
      return {
        attributes: 'type="date" operator="between"',
        error: 'Enter a date',
        formulas: '<formula1>36526</formula1><formula2>73050</formula2>',
      };
    case 'number':
      return {
        attributes: 'type="decimal" operator="between"',
        error: 'Enter a number',
        formulas: '<formula1>-100000</formula1><formula2>100000</formula2>',
      };
    case 'text':
      return null;
  }
}

function listRows(lists: readonly { column: TemplateColumn; values: string[] }[]): string[][] {
  const longest = Math.max(0, ...lists.map(({ values }) => values.length));
  return [
    lists.map(({ column }) => column.name),
    ...Array.from({ length: longest }, (_, row) => lists.map(({ values }) => values[row] ?? '')),
  ];
}

function sheet(rows: readonly (readonly string[])[], widths: readonly number[]): string {
  const cols = widths
    .map((width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`)
    .join('');
  const body = rows
    .map(
      (row, index) =>
        `<row r="${index + 1}">${row.map((text, at) => (text === '' ? '' : textCell(at, index + 1, text, index === 0 ? 1 : 0))).join('')}</row>`,
    )
    .join('');
  return `<worksheet xmlns="${main}">${cols === '' ? '' : `<cols>${cols}</cols>`}<sheetData>${body}</sheetData></worksheet>`;
}

const textCell = (column: number, row: number, text: string, style: number): string =>
  `<c r="${columnLetters(column)}${row}" s="${style}" t="inlineStr"><is><t>${escapeHtml(text)}</t></is></c>`;

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const relations = (targets: [string, string][]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets.map(([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${office}/${type}" Target="${target}"/>`).join('')}</Relationships>`;

const contentTypes = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>${[1, 2, 3].map((n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`).join('')}</Types>`;

const workbook = `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Data" sheetId="1" r:id="rId1"/><sheet name="Dictionary" sheetId="2" r:id="rId2"/><sheet name="Lists" sheetId="3" state="hidden" r:id="rId3"/></sheets></workbook>`;

/** Style 0 is plain, 1 bold for heads, 2 a date as 2026-11-29. */
const styles = `<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf fontId="0"/><xf fontId="1" applyFont="1"/><xf fontId="0" numFmtId="164" applyNumberFormat="1"/></cellXfs></styleSheet>`;
