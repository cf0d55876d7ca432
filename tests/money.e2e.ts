import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import { parse } from 'csv-parse/sync';
import { expect, test, type Page } from 'playwright/test';

const rows = (page: Page) => page.locator('[data-money-row]:visible');
const status = (page: Page) => page.getByRole('main').getByRole('status');
const idsOf = (page: Page) => rows(page).evaluateAll((all) => all.map((row) => (row as HTMLElement).dataset.moneyRow!));

test('a place leaves its own sums, and the file holds the same', async ({ page }) => {
  await page.goto('/funding/money/');
  const all = await rows(page).count();
  await page.getByLabel('Place').selectOption({ label: 'Wales' });
  await expect(page).toHaveURL(/#place=wales$/);
  const shown = await idsOf(page);
  expect(shown.length).toBeGreaterThan(0);
  expect(shown.length).toBeLessThan(all);
  await expect(status(page)).toContainText(`${shown.length} of ${all} sums.`);
  const counts = await page
    .getByRole('navigation', { name: 'On this page' })
    .locator('li:visible span')
    .allInnerTexts();
  const told = counts.map((text) => Number(/^(\d+) (of \d+ )?sums?$/.exec(text)?.[1] ?? 0));
  expect(told.reduce((sum, one) => sum + one)).toBe(shown.length);

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download these sums' }).click();
  const text = await readFile(await (await download).path(), 'utf8');
  const records = parse<{ id: string }>(text, { columns: true, bom: true });
  expect(records.map(({ id }) => id).toSorted()).toEqual(shown.toSorted());
});

test('kinds without a sum left are hidden, and a choice with none at all says so', async ({ page }) => {
  await page.goto('/funding/money/#activity=singing&place=wales');
  await expect(rows(page)).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 2, name: 'Running cost' })).toBeHidden();
  await expect(status(page)).toContainText('Choose every activity or every place');
});

test('a link that asks for what is not here is told beside the field, and nothing is hidden by it', async ({
  page,
}) => {
  await page.goto('/funding/money/');
  const all = await rows(page).count();
  await page.goto('about:blank');
  await page.goto('/funding/money/#activity=juggling&place=%3Cb%3E');
  await expect(page.getByText('The link asks for "juggling", of which there is no sum here.')).toBeVisible();
  await expect(page.getByText('The link asks for "<b>", of which there is no sum here.')).toBeVisible();
  await expect(rows(page)).toHaveCount(all);
});

test('sums begin with those of the reader’s council and of councils like it, say so, and the file holds the same', async ({
  page,
}) => {
  await page.goto('/funding/money/');
  const all = await rows(page).count();
  await expect(page.getByLabel('Place').getByRole('option', { name: 'councils like it' })).toHaveCount(0);
  await page.goto('about:blank');
  await page.goto('/funding/money/#council=northby');
  await expect(page.getByLabel('Place').locator('option:checked')).toHaveText('Northby and councils like it');
  await expect(status(page)).toContainText('of Northby and of councils like it');
  const shown = await idsOf(page);
  expect(shown.length).toBeGreaterThan(0);
  expect(shown.length).toBeLessThan(all);
  for (const id of shown) expect(id).toContain('#');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download these sums' }).click();
  const text = await readFile(await (await download).path(), 'utf8');
  const records = parse<{ id: string }>(text, { columns: true, bom: true });
  expect(records.map(({ id }) => id).toSorted()).toEqual(shown.toSorted());

  await page.getByLabel('Place').selectOption({ label: 'Every place, and none' });
  await expect(rows(page)).toHaveCount(all);
  await page.reload();
  await expect(rows(page)).toHaveCount(all);
});

test('without script every sum is there, and a link to all of them', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/funding/money/');
  expect(await rows(page).count()).toBeGreaterThan(0);
  await expect(page.getByRole('link', { name: 'Download them all (CSV)' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Download these sums' })).toBeHidden();
  await context.close();
});

test('the page has no accessibility fault, in the light or in the dark, filtered or not', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto('/funding/money/#place=wales');
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  }
});
