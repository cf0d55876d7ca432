import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import mammoth from 'mammoth';
import { expect, test, type Page } from 'playwright/test';

const answers = (column: string, n: number, time: string): string[] => Array.from({ length: n }, (_, index) => `${column}_${index + 1}_${time}`); // prettier-ignore
const head = ['participant_id', 'group', ...answers('lonely3', 3, 'before'), ...answers('lonely3', 3, 'after')];
type Cell = string | number;
const csv = (rows: Cell[][], delimiter = ','): string => rows.map((row) => row.join(delimiter)).join('\r\n');

/** People whose totals before and after are known: three answers that add up to each. */
function form(total: number): number[] {
  const first = Math.floor(total / 3);
  return [first + Number(total % 3 > 0), first + Number(total % 3 > 1), first];
}
const person = (index: number, group: string, before: number, after: number | null): Cell[] => [
  `AB-${index + 100}`, group, ...form(before), ...(after === null ? ['', '', ''] : form(after)),
]; // prettier-ignore

async function drop(page: Page, name: string, content: string | Uint8Array): Promise<void> {
  const buffer = typeof content === 'string' ? Buffer.from(content) : Buffer.from(content);
  await page.locator('input[type="file"]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
  await expect(page.locator('[data-check-state]')).toHaveAttribute('data-check-state', /^(ready|problems)$/, { timeout: 45_000 });
} // prettier-ignore

const state = (page: Page) => page.locator('[data-check-state]').getAttribute('data-check-state');
const problems = (page: Page) => page.locator('[data-problem]').allTextContents();
async function stat(page: Page, name: string, measure = 'lonely3'): Promise<number> {
  return Number(await page.locator(`[data-stat="${name}"][data-measure="${measure}"]`).first().getAttribute('data-value'));
} // prettier-ignore

async function download(page: Page, button: string): Promise<{ name: string; bytes: Buffer }> {
  const started = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const file = await started;
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

test.beforeEach(async ({ page }) => {
  await page.goto('/evaluate/check/');
});

test('a clean file gives every figure, counts only the same people twice, and nothing leaves the page', async ({
  page,
}) => {
  await page.waitForLoadState('networkidle');
  const asked: string[] = [];
  page.on('request', (request) => request.url().startsWith('http') && asked.push(request.url()));
  // Before 6 and 7, after 4 and 7 for the pairs; the two who are lost had 9.
  const rows = [head, ...Array.from({ length: 20 }, (_, index) => person(index, 'scheme', index % 2 ? 7 : 6, index % 2 ? 7 : 4)), person(50, 'scheme', 9, null), person(51, 'scheme', 9, null)]; // prettier-ignore
  await drop(page, 'clean.csv', csv(rows));
  expect(await problems(page).then((list) => list.filter((line) => /outside|not/.test(line) && !line.includes('column')))).toEqual([]); // prettier-ignore
  expect(await state(page)).toBe('ready');
  const wanted = { 'n-rows': 22, 'n-before': 22, 'n-pairs': 20, lost: 2, 'mean-before': 6.5, 'mean-after': 5.5, 'mean-change': -1, rose: 0, same: 10, fell: 10 }; // prettier-ignore
  for (const [name, value] of Object.entries(wanted)) expect(await stat(page, name), name).toBeCloseTo(value, 9);
  // t(0.975, 19) = 2.093024 times the SD of the changes, √(20/19), over √20.
  expect(await stat(page, 'ci-low')).toBeCloseTo(-1 - (2.093024054 * Math.sqrt(20 / 19)) / Math.sqrt(20), 6);
  await expect(page.locator('[data-reading]').first()).toContainText(
    'After, the people measured twice scored 1.00 points lower than before',
  );
  await expect(page.locator('[data-reading]').first()).not.toContainText(/led to|effect|impact|because of/);
  expect(asked).toEqual([]);
});

test('a comparison group gives a difference with its interval, and the wording follows the choice', async ({
  page,
}) => {
  const rows = [head, ...Array.from({ length: 48 }, (_, index) => person(index, index < 24 ? 'scheme' : 'comparison', 6 + (index % 3), (index < 24 ? 4 : 6) + (index % 2)))]; // prettier-ignore
  await drop(page, 'two-groups.csv', csv(rows));
  expect(await stat(page, 'difference')).toBeCloseTo(-2, 9);
  expect(await stat(page, 'difference-ci-low')).toBeLessThan(-2);
  expect(await stat(page, 'difference-ci-high')).toBeLessThan(0);
  expect(await stat(page, 'n-pairs')).toBe(24);
  const reading = page.locator('[data-reading]').first();
  await expect(reading).toContainText('differed from that in the people who did not start');
  await page.getByLabel('Whom do you compare with?').selectOption('trial');
  await expect(reading).toContainText('The scheme led to');
  await page.getByLabel('Whom do you compare with?').selectOption('none');
  await expect(reading).not.toContainText('led to');
});

test('what is wrong is named by column and row, and the figures go on without it', async ({ page }) => {
  const rows: Cell[][] = [head, ...Array.from({ length: 12 }, (_, index) => person(index, 'scheme', 6, 5))];
  rows[3]![2] = 9;
  rows[5]![3] = 'often';
  rows.push([...rows[6]!]);
  await drop(page, 'messy.csv', csv(rows));
  expect(await state(page)).toBe('problems');
  const list = await problems(page);
  expect(list.some((line) => /Column C, lonely3_1_before, row 4: 9 is outside 1 to 3/.test(line))).toBe(true);
  expect(list.some((line) => /Column D, lonely3_2_before, row 6: "often" is not a number/.test(line))).toBe(true);
  expect(list.some((line) => /Column A, participant_id, row 14: has the same code as row 7/.test(line))).toBe(true);
  expect([await stat(page, 'n-before'), await stat(page, 'n-pairs')]).toEqual([10, 10]);
});

test('names and NHS numbers are refused at once with the reason, and left out on one press', async ({ page }) => {
  const rows = [[...head, 'Surname', 'remarks'], ...Array.from({ length: 10 }, (_, index) => [...person(index, 'scheme', 6, 5), 'Secretname', index === 4 ? '943 476 5919' : ''])]; // prettier-ignore
  await drop(page, 'names.csv', csv(rows));
  expect(await state(page)).toBe('problems');
  const list = await problems(page);
  expect(list).toHaveLength(2);
  expect(list[0]).toMatch(/Column I, Surname.*a name/);
  expect(list[1]).toMatch(/Column J, remarks, row 6.*NHS numbers/);
  await expect(page.locator('[data-stat]')).toHaveCount(0);
  await expect(page.locator('body')).not.toContainText('Secretname');
  await expect(page.locator('body')).not.toContainText('943 476');
  await page.getByRole('button', { name: 'Leave these columns out and go on' }).click();
  await expect(page.locator('[data-check-state]')).toHaveAttribute('data-check-state', 'ready');
  expect(await stat(page, 'n-pairs')).toBe(10);
});

test('European decimals, text-numbers and every way to write a day are read and said', async ({ page }) => {
  const rows: Cell[][] = [[...head, 'referral_date'], ...Array.from({ length: 9 }, (_, index) => [...person(index, 'scheme', 6, 5), ['14/03/2026', '46095', '2026-03-14'][index % 3]!])]; // prettier-ignore
  rows[1]![2] = '2,0';
  rows[2]![2] = "'2";
  await drop(page, 'europe.csv', csv(rows, ';'));
  expect(await state(page)).toBe('ready');
  expect(await stat(page, 'n-pairs')).toBe(9);
  const notes = (await problems(page)).join('\n');
  expect(notes).toContain('a decimal comma was read as a point');
  expect(notes).toContain("Excel's numbers for days were turned into dates");
});

test('files of the wrong kind, locked or old, say what would help', async ({ page }) => {
  const locked = [0xd0, 0xcf, 0x11, 0xe0, ...[...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0])];
  const cases: [string, string | Uint8Array, RegExp][] = [
    ['report.pdf', '%PDF-1.7', /This is a PDF.*save the sheet as CSV/],
    ['locked.xlsx', Uint8Array.from(locked), /protected with a password.*take the password off/],
    ['old.xls', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), /old Excel file/],
    ['letter.docx', zipSync({ 'word/document.xml': strToU8('<x/>') }), /no Excel workbook/],
    ['empty.csv', '', /empty/],
    ['other.csv', 'a,b\n1,2', /no column name that the template has/],
  ];
  for (const [name, content, wanted] of cases) {
    await drop(page, name, content);
    expect(await state(page), name).toBe('problems');
    expect((await problems(page)).join(' '), name).toMatch(wanted);
    await expect(page.locator('[data-stat]')).toHaveCount(0);
  }
});

test('a workbook with two sheets, merged cells, hidden columns and formulas is read, and says so', async ({ page }) => {
  const names = ['participant_id', ...answers('lonely3', 3, 'before'), ...answers('lonely3', 3, 'after'), 'remarks'];
  const cell = (at: number, row: number, value: Cell): string =>
    typeof value === 'number' ? `<c r="${'ABCDEFGH'[at]}${row}"><v>${value}</v></c>` : `<c r="${'ABCDEFGH'[at]}${row}" t="inlineStr"><is><t>${value}</t></is></c>`; // prettier-ignore
  const line = (row: number, cells: Cell[]): string =>
    `<row r="${row}">${cells.map((value, at) => cell(at, row, value)).join('')}</row>`;
  const body = Array.from({ length: 9 }, (_, index) => line(index + 3, [`AB-${index}`, 2, 2, 2, 1, 2, 2])).join('');
  const formula = `<row r="12"><c r="A12" t="inlineStr"><is><t>AB-99</t></is></c><c r="B12"><f>1+1</f><v>2</v></c>${[2, 3, 4, 5, 6].map((at) => cell(at, 12, 2)).join('')}</row>`;
  const sheets = [`<sheetData>${line(1, ['Read me'])}</sheetData>`, `<cols><col min="8" max="8" width="9" hidden="1"/></cols><sheetData>${line(1, ['Our scheme'])}${line(2, names)}${body}${formula}</sheetData><mergeCells count="1"><mergeCell ref="A1:D1"/></mergeCells>`]; // prettier-ignore
  await drop(page, 'two-sheets.xlsx', workbook(sheets));
  const list = (await problems(page)).join('\n');
  expect(list).toContain('The workbook has 2 sheets');
  expect(list).toContain('Cells are merged: A1:D1');
  expect(list).toContain('Columns are hidden: H');
  expect(list).toContain('Cells hold formulas: B12');
  expect(list).toContain('were found in row 2');
  expect(await stat(page, 'n-pairs')).toBe(10);
  await page.getByLabel('Sheet').selectOption({ label: 'First' });
  await expect(page.locator('[data-stat]')).toHaveCount(0);
});

/** A workbook of two sheets from the XML of each. */
function workbook(sheets: string[]): Uint8Array {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const relations = (targets: [string, string][]): string => `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets.map(([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${office}/${type}" Target="${target}"/>`).join('')}</Relationships>`; // prettier-ignore
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="First" sheetId="1" r:id="rId1"/><sheet name="Data" sheetId="2" r:id="rId2"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([['worksheet', 'worksheets/sheet1.xml'], ['worksheet', 'worksheets/sheet2.xml']]), // prettier-ignore
  };
  sheets.forEach((xml, index) => (parts[`xl/worksheets/sheet${index + 1}.xml`] = `<worksheet xmlns="${main}">${xml}</worksheet>`)); // prettier-ignore
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));
}

test('100,000 rows are worked out while the page goes on answering', async ({ page }) => {
  const rows = [head, ...Array.from({ length: 100_000 }, (_, index) => person(index, 'scheme', 6, 5))];
  const text = csv(rows);
  const input = page.locator('input[type="file"]');
  // The page does other things while the file is being read, so it is not read on the page's own thread.
  await page.locator('[data-check-state]').evaluate((root: HTMLElement) => {
    const done = { whileReading: 0 };
    Object.assign(window, { done });
    setInterval(() => (done.whileReading += Number(root.dataset.checkState === 'reading')), 10);
  });
  await input.setInputFiles({ name: 'large.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
  await expect(page.locator('[data-check-state]')).toHaveAttribute('data-check-state', 'ready', { timeout: 100_000 });
  expect(page.workers()).toHaveLength(1);
  expect(
    await page.evaluate(() => (window as unknown as { done: { whileReading: number } }).done.whileReading),
  ).toBeGreaterThan(5);
  expect(await stat(page, 'n-pairs')).toBe(100_000);
});

test('reversed items that are turned already are noticed, and one press scores them as they are', async ({ page }) => {
  const resilience = ['participant_id', ...answers('bounce6', 6, 'before'), ...answers('bounce6', 6, 'after')];
  const rows = Array.from({ length: 20 }, (_, index) => [`AB-${index + 100}`, ...Array(12).fill(1 + (index % 5))]);
  await drop(page, 'turned.csv', csv([resilience, ...rows]));
  expect((await problems(page)).join(' ')).toContain('as if they had been turned already');
  expect(await stat(page, 'mean-before', 'bounce6')).toBeCloseTo(3, 9);
  await page.getByLabel(/are turned already/).check();
  await expect(page.locator('[data-check-state]')).toHaveAttribute('data-check-state', 'ready');
});

test('practice data can be tried at once, taken away and drafted, and the page passes axe', async ({ page }) => {
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.getByRole('button', { name: 'Try it with practice data' }).click();
  await expect(page.locator('[data-check-state]')).toHaveAttribute('data-check-state', 'problems');
  await page.getByLabel('Name of the scheme').fill('Tuesday Makers');
  const draft = await download(page, 'Draft a case study');
  expect(draft.name).toBe('tuesday-makers.mdx');
  expect(draft.bytes.toString()).toMatch(/^---\ntitle: "\[insert place\]: Tuesday Makers"/);
  expect(draft.bytes.toString()).toContain('ciLow:');
  const figures = (await download(page, 'Figures as CSV')).bytes.toString();
  expect(figures).toContain('mean-change');
  const report = await download(page, 'Report in Word');
  expect(strFromU8(unzipSync(report.bytes)['word/document.xml']!)).toContain('What it does not show');
  expect((await mammoth.extractRawText({ buffer: report.bytes })).value).toContain(
    'Tuesday Makers: what our data can say',
  );
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  expect(errors).toEqual([]);
});
