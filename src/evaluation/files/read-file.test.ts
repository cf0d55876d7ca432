import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { templateColumns, templateWorkbook } from '../template.ts';
import { smallKit } from '../testing/small-kit.ts';
import { workbook } from '../testing/workbook.ts';
import { FileProblem } from './file-problem.ts';
import { readFile } from './read-file.ts';

const bytes = (text: string): Uint8Array<ArrayBuffer> => strToU8(text);
const rowsOf = async (file: Uint8Array<ArrayBuffer>) => (await readFile(file))[0]!.rows;

const row = (number: number, ...cells: string[]): string => `<row r="${number}">${cells.join('')}</row>`;
const text = (ref: string, words: string): string => `<c r="${ref}" t="inlineStr"><is><t>${words}</t></is></c>`;

test('CSV is read with any usual delimiter and encoding', async () => {
  const wanted = [['id', 'café'], ['1', '2,5']]; // prettier-ignore
  assert.deepEqual(await rowsOf(bytes('\uFEFFid;café\r\n1;2,5\r\n')).then((rows) => rows.slice(0, 2)), wanted);
  assert.deepEqual((await rowsOf(bytes('id\tcafé\n1\t2,5'))).slice(0, 2), wanted);
  assert.deepEqual((await rowsOf(bytes('id,café\n1,"2,5"'))).slice(0, 2), wanted);
  const windows = Uint8Array.from(
    [...'id;caf'].map((letter) => letter.charCodeAt(0)).concat([0xe9, 10, 49, 59, 50, 44, 53]),
  );
  assert.deepEqual((await rowsOf(windows)).slice(0, 2), wanted);
  const wide = new Uint8Array(
    new Uint16Array([0xfeff, ...[...'id;café\n1;2,5'].map((letter) => letter.charCodeAt(0))]).buffer,
  );
  assert.deepEqual((await rowsOf(wide)).slice(0, 2), wanted);
});

const forms = ['id,said,x,y', ...Array.from({ length: 9 }, (_, at) => `AB-${at},well,2,1`)];
const withSaid = (...said: [row: number, words: string][]): string =>
  forms.map((line, at) => line.replace('well', said.find(([row]) => row === at + 1)?.[1] ?? 'well')).join('\n');

test('no row of a CSV file is lost to a quotation mark or to line ends of several kinds', async () => {
  const unended = /Row 4 has a cell that begins with a quotation mark and does not end with one/;
  const beginsOnly: [row: number, words: string][][] = [
    [[4, '"good, I said']],
    [[4, '"good" I said']],
    [
      [4, '"good'],
      [7, 'bad" too'],
    ],
  ];
  for (const said of beginsOnly) await assert.rejects(readFile(bytes(withSaid(...said))), refusedFor(unended));
  // Where another row ends it, the rows between are one cell, as far as anybody can tell: that is told.
  const [sheet] = await readFile(bytes(withSaid([4, '"good'], [7, 'bad"'])));
  assert.match(sheet!.notes.map(({ wrong }) => wrong).join(), /^Row 4 has a cell of several lines that hold as much as a row/); // prettier-ignore
  const [written] = await readFile(bytes(withSaid([4, '"good\nand ""more"", I said"'])));
  assert.deepEqual([written!.rows.length, written!.notes], [10, []]);
  for (const [first, second] of [
    ['\r\n', '\n'],
    ['\n', '\r\n'],
    ['\r', '\n'],
    ['\r\n', '\r'],
  ]) {
    // prettier-ignore
    const mixed = [forms.slice(0, 1).join(first!), forms.slice(1, 5).join(first!), forms.slice(5).join(second!)];
    const rows = await rowsOf(bytes(mixed.join(first!)));
    assert.deepEqual([rows.length, rows[9]], [10, ['AB-8', 'well', '2', '1']], JSON.stringify([first, second]));
  }
});

test('the delimiter is that of the table, whatever stands in a title above it or in its answers', async () => {
  const table = 'id;x;y\n1;2,5;1,5\n2;1,5;1,5\n';
  for (const above of ['', 'Results for Leeds, March 2026\n', 'A | B | C\n']) {
    const rows = await rowsOf(bytes(above + table));
    assert.deepEqual(rows.at(-1), ['2', '1,5', '1,5'], above);
  }
  assert.deepEqual((await rowsOf(bytes('PK,x\n1,2\n')))[0], ['PK', 'x']);
});

test('a workbook says which cells hold a fault, and counts days as it says', async () => {
  const faulty = (fault: string) => `<c r="B2" t="e"><f>1/0</f><v>${fault}</v></c>`;
  const sheet = (...cells: string[]) => `<sheetData>${row(1, text('A1', 'id'))}${row(2, ...cells)}</sheetData>`;
  const notesOn = async (fault: string) => (await readFile(workbook(sheet(faulty(fault)))))[0]!.notes.map(({ wrong }) => wrong); // prettier-ignore
  assert.match((await notesOn('#DIV/0!'))[0]!, /^Cells hold a fault instead of a value: B2 \(#DIV\/0!\)/);
  assert.doesNotMatch((await notesOn('#N/A')).join(), /fault/);
  for (const said of ['1', 'true']) {
    const parts = unzipSync(workbook(sheet('<c r="A2" s="2"><v>44633</v></c>')));
    const whole = strFromU8(parts['xl/workbook.xml']!).replace('<sheets>', `<workbookPr date1904="${said}"/><sheets>`);
    const [read] = await readFile(zipSync({ ...parts, 'xl/workbook.xml': strToU8(whole) }));
    assert.deepEqual(read!.rows[1]![0], new Date('2026-03-14T00:00:00Z'), said);
  }
});

test('a workbook is read with its days, its sheets, and what it hides', async () => {
  const sheets = await readFile(
    workbook(
      `<cols><col min="2" max="3" width="9" hidden="1"/></cols><sheetData>${row(1, text('A1', 'participant_id'), text('B1', 'x'))}<row r="2" hidden="1"><c r="A2"><f>1+1</f><v>2</v></c></row>${row(3, '<c r="A3" s="2"><v>46095</v></c>', '<c r="B3"><f>NOW()</f></c>')}</sheetData><mergeCells count="1"><mergeCell ref="A1:A2"/></mergeCells>`,
      `<sheetData>${row(1, text('A1', 'second'))}</sheetData>`,
      '<sheetData/>',
    ),
  );
  assert.deepEqual(sheets.map(({ name }) => name), ['Data', 'Dictionary']); // prettier-ignore
  assert.deepEqual(sheets[0]!.rows[2]![0], new Date('2026-03-14T00:00:00Z'));
  const notes = sheets[0]!.notes.map(({ level, wrong }) => `${level} ${wrong}`);
  assert.match(notes[0]!, /error Cells are merged: A1:A2/);
  assert.match(notes[1]!, /note Columns are hidden: B, C/);
  assert.match(notes[2]!, /note Rows are hidden: 2/);
  assert.match(notes[3]!, /error Cells hold formulas without a saved result: B3/);
  assert.deepEqual(sheets[1]!.notes, []);
});

test('what is no table is refused by what is in it, with what would help', async () => {
  const locked = Uint8Array.from([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    ...[...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]),
  ]);
  const cases: [string, Uint8Array<ArrayBuffer>, RegExp][] = [
    ['password', locked, /protected with a password/],
    ['old Excel', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), /old Excel file/],
    ['PDF', bytes('%PDF-1.7 …'), /PDF/],
    ['picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0]), /picture/],
    ['other packed file', zipSync({ 'word/document.xml': strToU8('<x/>') }), /no Excel workbook/],
    ['cut workbook', templateWorkbook([]).slice(0, 400), /damaged/],
    ['web page', bytes('<html>'), /web page/],
    ['program', Uint8Array.from([77, 90, 0, 1, 2]), /no table/],
    ['nothing', new Uint8Array(), /empty/],
  ];
  for (const [name, file, wrong] of cases) {
    await assert.rejects(
      readFile(file),
      (error) => error instanceof FileProblem && wrong.test(error.message) && error.right !== '',
      name,
    );
  }
});

test('the template holds the columns of the measures chosen, in an order that the check reads back', async () => {
  const measures = smallKit.measures.filter(({ id }) => id === 'swemwbs' || id === 'pam');
  const columns = templateColumns(smallKit.fields, measures);
  const file = templateWorkbook(columns);
  const [data, dictionary] = await readFile(file);
  assert.deepEqual(data!.rows[0], columns.map(({ name }) => name)); // prettier-ignore
  assert.ok(data!.rows[0].includes('swemwbs_7_after') && data!.rows[0].includes('pam_total_before'));
  assert.equal(dictionary!.rows.length, columns.length + 1);
  const xml = strFromU8(unzipSync(file)['xl/worksheets/sheet1.xml']!);
  assert.match(xml, /type="list"[^>]*>[^]*?<formula1>Lists!\$A\$2:\$A\$4<\/formula1>/);
  assert.match(xml, /type="date"/);
  assert.match(xml, /type="whole"[^>]*error="Enter a whole number from 1 to 5/);
  assert.equal(data!.rows[0].some((name) => /name|nhs/i.test(String(name))), false); // prettier-ignore
});

const refusedFor = (wrong: RegExp) => (error: unknown) =>
  error instanceof FileProblem && wrong.test(error.message) && error.right !== '';
const cell = (ref: string): string => `<c r="${ref}"><v>1</v></c>`;

test('a sheet that reaches further than is read is refused before room is made for it', async () => {
  const reaching = (...cells: [number, string][]) =>
    readFile(workbook(`<sheetData>${cells.map(([number, ref]) => row(number, cell(ref))).join('')}</sheetData>`));
  await assert.rejects(reaching([1, 'A1'], [1_048_576, 'XFD1048576']), refusedFor(/“Data” has more than 200,000 rows/));
  await assert.rejects(reaching([1, 'A1'], [2, 'ALM2']), refusedFor(/more than 1,000 columns/));
  await assert.rejects(reaching([1, 'ALL1'], [200_000, 'A200000']), refusedFor(/more than 10,000,000 cells/));
  await assert.rejects(reaching([1, '&#88;FD1']), refusedFor(/damaged/));
  await assert.rejects(reaching([1, 'ZZZZZ99']), refusedFor(/damaged/));
  await assert.rejects(readFile(workbook(`<sheetData><row r='999999999'/></sheetData>`)), refusedFor(/200,000 rows/));
  assert.equal((await reaching([1, 'A1'], [200_000, 'AX200000']))[0]!.rows.length, 200_000);
});

test('what no spreadsheet writes is told to be damaged before it is gone through', async () => {
  const second = `<sheetData>${row(1, text('A1', 'x'))}</sheetData>`;
  for (const xml of [
    `<sheetData>${'<c '.repeat(40_000)}</sheetData>`,
    `<sheetData><row ${'hidden '.repeat(20_000)} r="1">${cell('A1')}</row></sheetData>`,
    `<sheetData>${row(1, text('A1', 'x'.repeat(1_000_001)))}</sheetData>`,
  ])
    await assert.rejects(readFile(workbook(second, xml)), refusedFor(/damaged/));
});

test('a table in text may be as large as a sheet, and its empty end counts for nothing', async () => {
  const head = 'participant_id,swemwbs_1_before\n';
  const csv = (rest: string) => readFile(bytes(head + rest));
  await assert.rejects(csv('a,1\n'.repeat(200_000)), refusedFor(/more than 200,000 rows/));
  await assert.rejects(csv(`x${','.repeat(1000)}\n`), refusedFor(/more than 1,000 columns/));
  await assert.rejects(csv(`a,"1\n${'b,1\n'.repeat(10_000)}`), refusedFor(/Row 2 has a cell of more than 32,767/));
  await assert.rejects(csv('\n'.repeat(1_048_577)), refusedFor(/more lines than any spreadsheet holds/));
  const [sheet] = await csv(`a,1\n${',\n'.repeat(300)}b,2\n${',\n'.repeat(400_000)}`);
  assert.equal(sheet!.rows.length, 303);
  assert.deepEqual(sheet!.rows[302], ['b', '2']);
});
