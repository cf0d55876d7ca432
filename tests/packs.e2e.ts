import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { expect, test } from 'playwright/test';

const scheme = '/case-studies/rotherham-social-prescribing-service/';
const items =
  'case-studies/rotherham-social-prescribing-service,evidence/kiely-2022-link-workers-review,facts/gp-visits-28-per-cent';

test('two studies are chosen on their pages and stand side by side, with what is not reported said', async ({
  page,
}) => {
  for (const id of ['kiely-2022-link-workers-review', 'mercer-2019-deep-end-links-workers']) {
    await page.goto(`/evidence/${id}/`);
    const compare = page.getByRole('button', { name: /^Compare/ }).first();
    await compare.focus();
    await page.keyboard.press('Enter');
  }
  await page
    .getByRole('link', { name: /^Compare/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/compare\/\?items=/);
  await expect(page.getByRole('columnheader', { name: /eight controlled/ })).toBeVisible();
  await expect(page.getByRole('columnheader', { name: /Glasgow/ })).toBeVisible();
  await expect(page.getByRole('rowheader', { name: /Design/ }).first()).toBeVisible();
});

test('a page is added to the pack, and the pack is its link', async ({ page }) => {
  await page.goto(scheme);
  await page
    .getByRole('button', { name: /^Add to pack/ })
    .first()
    .click();
  await page.getByRole('link', { name: /pack/i }).first().click();
  await expect(page).toHaveURL(/\/pack\/\?items=case-studies\/rotherham/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pack');
});

test('the committee paper is a Word document with real headings, tables and sources', async ({ page }) => {
  await page.goto(`/pack/?items=${items}`);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Make the committee paper (Word)' }).click(),
  ]);
  const file = await readFile(await download.path());
  const parts = unzipSync(new Uint8Array(file));
  const document = strFromU8(parts['word/document.xml']!);
  expect(document).toMatch(/w:pStyle w:val="Heading1"/);
  expect(document).toContain('w:tblHeader');
  expect(strFromU8(parts['word/styles.xml']!)).toContain('en-GB');
  const { value: html } = await mammoth.convertToHtml({ buffer: file });
  for (const part of [
    'Purpose',
    'Summary',
    'Evidence',
    'Wales',
    'Financial implications',
    'Next steps',
    'References',
  ]) {
    expect(html, part).toContain(part);
  }
  expect(html).toContain('Certainty of the whole: low');
});

test('unknown and doubled items are named, and the rest of the pack is kept; a note stays text', async ({ page }) => {
  const messages: string[] = [];
  page.on('pageerror', (error) => messages.push(error.message));
  await page.goto(`/pack/?items=${items},evidence/not-there,facts/gp-visits-28-per-cent,<b>x</b>`);
  await expect(page.locator('[data-pack-problems]')).toBeVisible();
  await expect(page.locator('[data-pack-list] > li')).toHaveCount(3);
  expect(messages).toEqual([]);
});
