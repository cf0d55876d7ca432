import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from 'playwright/test';

const shown = '[data-strand] tbody tr:visible';

test('an outcome that a reader wants to change leaves the activities with an answer on it, and stands in the address', async ({
  page,
}) => {
  await page.goto('/activities/');
  const all = await page.locator(shown).count();
  await page.getByLabel('What do you want to change?').selectOption({ label: 'Loneliness' });
  const rows = page.locator(shown);
  await expect(page).toHaveURL(/outcome=loneliness/);
  expect(await rows.count()).toBeLessThan(all);
  await expect(rows.filter({ hasText: 'Singing' })).toContainText(/may make little or no difference/i);
  await expect(page.locator('[data-strand-status]')).toContainText(`${await rows.count()} of ${all}`);
  await page.reload();
  await expect(page.getByLabel('What do you want to change?')).toHaveValue('loneliness');
  await page.goBack();
  await expect(page.locator(shown)).toHaveCount(all);
});

test('a head of a column puts the table in its order, and says so', async ({ page }) => {
  await page.goto('/activities/');
  await page.getByRole('button', { name: 'Activity' }).click();
  await expect(page.locator('th[data-sort="name"]')).toHaveAttribute('aria-sort', 'ascending');
  const names = await page.locator(`${shown} > th`).allInnerTexts();
  expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'en-GB')));
  await expect(page.getByLabel('Order')).toHaveValue('name');
});

test('an address with nonsense in it shows the whole table', async ({ page }) => {
  await page.goto('/activities/');
  const all = await page.locator(shown).count();
  await page.goto('/activities/?outcome=nonsense&sort=__proto__');
  await expect(page.locator(shown)).toHaveCount(all);
});

test('without script the whole table stands there, and no dead control', async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto('/activities/');
  await expect(page.locator('[data-strand] tbody tr').first()).toBeVisible();
  await expect(page.getByLabel('Order')).toBeHidden();
  await page.close();
});

for (const width of [320, 768, 1280]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`at ${width} px, ${colorScheme}: no fault of access, nothing beside the page`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      await page.goto('/activities/');
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    });
  }
}

test('the table of all activities prints on one sheet', async ({ page }) => {
  await page.goto('/activities/');
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});

test('what NICE or WHO say stands with its date, and where nobody says anything the table says so', async ({
  page,
}) => {
  await page.goto('/activities/');
  await expect(page.locator(`[data-strand] tr[data-activity="museums"]`)).toContainText('WHO, May 2018');
  await expect(page.locator(`[data-strand] tr[data-activity="singing"]`)).toContainText('None found');
});

test('of 100 people referred, the picture says what is stated and what is not', async ({ page }) => {
  await page.goto('/case-studies/testshire-singing-for-breath/#flow');
  await expect(page.locator('[data-flow-step="finished"] [data-stat]')).toHaveAttribute('data-value', '66');
  await expect(page.locator('[data-flow-step="started"]')).toContainText('not stated');
});

test('on a phone an activity is its name, its surest answer and how sure, and the rest opens', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/activities/');
  const row = page.locator('[data-strand] tr[data-activity="singing"]');
  for (const each of await page.locator(shown).all()) {
    expect((await each.boundingBox())!.height, await each.innerText()).toBeLessThanOrEqual(130);
  }
  await expect(row.locator('.strand__cost')).toBeHidden();
  const open = row.getByRole('button', { name: 'More on Singing' });
  await open.press('Enter');
  await expect(open).toHaveAttribute('aria-expanded', 'true');
  await expect(row.locator('.strand__cost')).toBeVisible();
  await open.press('Enter');
  await expect(row.locator('.strand__cost')).toBeHidden();
  await page.setViewportSize({ width: 1280, height: 800 });
  await expect(row.locator('.strand__cost')).toBeVisible();
  await expect(open).toBeHidden();
});
