import { closeSync, ftruncateSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { expect, test, type Page } from 'playwright/test';
import { awkwardDocuments, unreadableFiles } from '../src/authoring/testing/awkward-documents.ts';
import { workbook } from '../src/evaluation/testing/workbook.ts';

const cell = (ref: string): string => `<row r="${/\d+/.exec(ref)![0]}"><c r="${ref}"><v>1</v></c></row>`;
const good = Buffer.from(`participant_id,lonely3_1_before,lonely3_1_after\n${Array.from({ length: 20 }, (_, at) => `AB-${at + 100},2,1`).join('\n')}`); // prettier-ignore

const forTheCheck: [name: string, bytes: Uint8Array, says: RegExp][] = [
  ['far.xlsx', workbook(`<sheetData>${cell('A1')}${cell('XFD1048576')}</sheetData>`), /more than 200,000 rows/],
  ['wide.xlsx', workbook(`<sheetData>${cell('XFD1')}</sheetData>`), /more than 1,000 columns/],
  ['open-tags.xlsx', workbook(`<sheetData>${'<c '.repeat(300_000)}</sheetData>`), /damaged/],
  ['laughing.xlsx', workbook('<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&b;</t></is></c></row></sheetData>'), /damaged|no column name/],
  ['letter.xlsx', Buffer.from(zipSync({ 'word/document.xml': strToU8('<a/>') })), /no Excel workbook/],
  ['program.csv', Buffer.from([77, 90, 0, 1, 2, 3]), /no table/],
  ['page.csv', Buffer.from('<html><script>hit()</script>'), /web page/],
  ['commas.csv', Buffer.from(`participant_id\n${','.repeat(3_000_000)}x`), /more than 1,000 columns/],
  ['lines.csv', Buffer.from(`participant_id\n${'a\n'.repeat(250_000)}`), /more than 200,000 rows/],
  ['quote.csv', Buffer.from(`participant_id,"lonely3_1_before\n${'a,1\n'.repeat(20_000)}`), /quotation mark may be open/],
]; // prettier-ignore

let folder = '';
test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'large-'));
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A file of so many bytes that takes no room. */
function largeFile(name: string, bytes: number): string {
  const path = join(folder, name);
  const file = openSync(path, 'w');
  ftruncateSync(file, bytes);
  closeSync(file);
  return path;
}

const settled = (page: Page) => expect(page.locator('[data-check-state]')).toHaveAttribute('data-check-state', /^(ready|problems)$/, { timeout: 45_000 }); // prettier-ignore

test('whatever file is given to the check of data is read, or refused in a sentence; the limit stands beside the field', async ({ page }) => {
  test.setTimeout(180_000);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto('/evaluate/check/');
  await expect(page.locator('#file-hint')).toContainText('Up to 60 MB, 200,000 rows and 1,000 columns are read.');
  const input = page.locator('#file');
  for (const [name, bytes, says] of forTheCheck) {
    await input.setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
    await settled(page);
    await expect(page.locator('[data-problem]').first(), name).toContainText(says);
    await expect(page.locator('[data-check-status]'), name).not.toHaveText(/Reading/);
  }
  await input.setInputFiles(largeFile('large.csv', 200 * 1024 * 1024));
  await expect(page.locator('[data-problem]').first()).toContainText('The file has 200 MB; at most 60 can be read here.');
  await input.setInputFiles({ name: 'good.csv', mimeType: 'text/csv', buffer: good });
  await expect(page.locator('[data-check-status]')).toContainText('Read: 20 rows');
  expect(errors).toEqual([]);
}); // prettier-ignore

test('where the reader of files does not come, a sentence says so, and the next file is read when it does', async ({ page }) => {
  const worker = /\/_astro\/worker[^/]*\.js$/;
  let asked = 0;
  await page.route(worker, (route) => {
    asked += 1;
    return route.abort();
  });
  await page.goto('/evaluate/check/');
  const input = page.locator('#file');
  await input.setInputFiles({ name: 'good.csv', mimeType: 'text/csv', buffer: good });
  await expect(page.locator('[data-problem]').first()).toContainText('A part of this page could not be loaded.');
  expect(asked).toBeGreaterThan(0);
  await page.unroute(worker);
  await input.setInputFiles({ name: 'good.csv', mimeType: 'text/csv', buffer: good });
  await expect(page.locator('[data-check-status]')).toContainText('Read: 20 rows');
  // The same file, mended, is another to the browser.
  await input.evaluate((field: HTMLInputElement) => {
    field.addEventListener('click', (event) => event.preventDefault());
    field.click();
  });
  await expect(input).toHaveValue('');
}); // prettier-ignore

test('whoever chooses another file does not wait for the one before', async ({ page }) => {
  await page.goto('/evaluate/check/');
  const slow = `participant_id,lonely3_1_before\n${Array.from({ length: 190_000 }, (_, at) => `AB-${at + 100},${at % 3}`).join('\n')}`; // prettier-ignore
  const input = page.locator('#file');
  await input.setInputFiles({ name: 'slow.csv', mimeType: 'text/csv', buffer: Buffer.from(slow) });
  await input.setInputFiles({ name: 'good.csv', mimeType: 'text/csv', buffer: good });
  await expect(page.locator('[data-check-status]')).toContainText('Read: 20 rows');
  await page.waitForTimeout(1000);
  await expect(page.locator('[data-check-status]')).toContainText('Read: 20 rows');
});

test('whatever file is given to the form for writing is read, or refused in a sentence; the limit stands beside the field', async ({ page }) => {
  test.setTimeout(180_000);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto('/contribute/write/');
  await expect(page.locator('[data-write=ready]')).toBeVisible();
  await expect(page.locator('#write-file-hint')).toContainText('Up to 20 MB are read.');
  const [input, said] = [page.locator('#write-file'), page.locator('[data-write-file-said]')];
  for (const { name, bytes, says } of unreadableFiles().filter(({ bytes: { length } }) => length < 20_000_000)) {
    await input.setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
    await expect(said, name).toContainText(name, { timeout: 30_000 });
    await expect(said, name).toHaveText(says, { timeout: 30_000 });
  }
  await input.setInputFiles(largeFile('large.docx', 200 * 1024 * 1024));
  await expect(said).toContainText('large.docx is larger than 20 MB.');
  await expect(page.locator('#q-title')).toHaveValue('');
  expect(errors).toEqual([]);
}); // prettier-ignore

test('while a document is read that never ends the form answers, and after a minute the document is given up', async ({ page }) => {
  await page.clock.install();
  await page.goto('/contribute/write/');
  await expect(page.locator('[data-write=ready]')).toBeVisible();
  const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
  const endless = Array.from({ length: 200_000 }, (_, at) => `<a${at}:b xmlns:a${at}="u">`).join('');
  const bytes = zipSync({
    '[Content_Types].xml': strToU8(`<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`),
    'word/document.xml': strToU8(`<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${endless}`),
  }); // prettier-ignore
  const said = page.locator('[data-write-file-said]');
  await page.locator('#write-file').setInputFiles({ name: 'endless.docx', mimeType: '', buffer: Buffer.from(bytes) });
  await expect(said).toHaveText('Reading endless.docx …');
  await page.waitForTimeout(2000);
  await page.locator('#q-title').fill('Typed meanwhile', { timeout: 2000 });
  expect(page.workers()).toHaveLength(1);
  await page.clock.fastForward(61_000);
  await expect(said).toContainText('endless.docx holds more than can be read here.');
  await expect.poll(() => page.workers().length).toBe(0);
  await expect(page.locator('#q-title')).toHaveValue('Typed meanwhile');
}); // prettier-ignore

test('of two documents given to the form the one chosen last is read, however late the first comes', async ({ page }) => {
  await page.addInitScript(() => {
    const { promise, resolve } = Promise.withResolvers<undefined>();
    const read = Blob.prototype.arrayBuffer;
    Blob.prototype.arrayBuffer = async function (this: File) {
      if (this.name === 'slow.docx') await promise;
      return read.call(this);
    };
    addEventListener('let-go', () => resolve(undefined));
  });
  await page.goto('/contribute/write/');
  await expect(page.locator('[data-write=ready]')).toBeVisible();
  const refused: string[] = [];
  page.on('console', (message) => /Content Security Policy/.test(message.text()) && refused.push(message.text()));
  const [slow, quick] = (await awkwardDocuments()).filter(({ name }) => ['no styles', 'footnotes'].includes(name));
  const [input, said] = [page.locator('#write-file'), page.locator('[data-write-file-said]')];
  await input.setInputFiles({ name: 'slow.docx', mimeType: '', buffer: Buffer.from(slow!.bytes) });
  await expect(said).toHaveText('Reading slow.docx …');
  await input.setInputFiles({ name: 'quick.docx', mimeType: '', buffer: Buffer.from(quick!.bytes) });
  await expect(said).toContainText('quick.docx has been read.');
  const answers = page.locator('[data-write-form]').getByRole('textbox');
  const written = () => answers.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));
  const read = await written();
  expect(read.join('')).not.toBe('');
  await page.evaluate(() => dispatchEvent(new Event('let-go')));
  await page.waitForTimeout(1000);
  await expect(said).toContainText('quick.docx has been read.');
  expect(await written()).toEqual(read);
  expect(refused).toEqual([]);
}); // prettier-ignore

test('what is on its way when the writer turns to another kind of page does not come to it', async ({ page }) => {
  await page.goto('/contribute/write/');
  await expect(page.locator('[data-write=ready]')).toBeVisible();
  const { promise, resolve } = Promise.withResolvers<undefined>();
  await page.route(/\/rules\..*\.js$/, async (route) => {
    await promise;
    await route.continue();
  });
  await page.locator('[data-write-see]').click();
  await page.locator('[data-write-check]').click();
  await page.locator('[name=what][value=evidence]').check();
  const came = page.waitForResponse(/\/rules\..*\.js$/);
  resolve(undefined);
  await came;
  await page.waitForTimeout(1000);
  await expect(page.locator('[data-write-preview]')).toBeEmpty();
  await expect(page.locator('[data-write-summary]')).toBeEmpty();
  await expect(page.locator('[data-write-result]')).toBeEmpty();
}); // prettier-ignore

test('a text that is longer than a page may be is told beside its question', async ({ page }) => {
  await page.goto('/contribute/write/');
  await expect(page.locator('[data-write=ready]')).toBeVisible();
  await page.locator('#q-text').focus();
  // A browser takes minutes to type so much, and no time to paste it.
  await page.locator('#q-text').evaluate((box: HTMLTextAreaElement) => {
    box.value = 'Some words of it.\n\n'.repeat(12_000);
    box.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await page.locator('#q-title').focus();
  await expect(page.locator('#q-text-error')).toContainText('characters', { timeout: 30_000 });
  await expect(page.getByText('the text 200,000', { exact: false })).toBeVisible();
});

test('a file that is dropped beside its field does not take the place of the page', async ({ page }) => {
  for (const [path, ready] of [
    ['/evaluate/check/', '.drop'],
    ['/contribute/write/', '[data-write=ready]'],
  ] as const) {
    await page.goto(path);
    await expect(page.locator(ready)).toBeVisible();
    const dropped = (where: string, what: 'a file' | 'words') =>
      page
        .locator(where)
        .first()
        .evaluate((place, isFile) => {
          const dataTransfer = new DataTransfer();
          if (isFile) dataTransfer.items.add(new File(['%PDF-1.7'], 'minutes.pdf', { type: 'application/pdf' }));
          else dataTransfer.setData('text/plain', 'words');
          return ['dragover', 'drop'].map((kind) => {
            const event = new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true });
            place.dispatchEvent(event);
            return event.defaultPrevented;
          });
        }, what === 'a file');
    for (const where of ['main h1', 'header', 'footer']) {
      expect(await dropped(where, 'a file'), `${path} ${where}`).toEqual([true, true]);
      expect(await dropped(where, 'words'), `${path} ${where}`).toEqual([false, false]);
    }
    // What the field itself does with a file is the browser's.
    if (path === '/contribute/write/') expect(await dropped('#write-file', 'a file')).toEqual([false, false]);
  }
});
