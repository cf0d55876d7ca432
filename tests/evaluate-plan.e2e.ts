import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test, type Page } from 'playwright/test';

async function download(page: Page, button: string): Promise<{ name: string; bytes: Buffer }> {
  const started = page.waitForEvent('download');
  await page.getByRole('button', { name: button, exact: true }).click();
  const file = await started;
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

test('the sample size follows what is typed, stands in the address, and says what is wrong beside the field', async ({
  page,
}) => {
  await page.goto('/evaluate/plan/');
  const toBe = (name: string, value: number) =>
    expect(page.locator(`[data-stat="${name}"]`)).toHaveAttribute('data-value', String(value));
  await page.getByLabel(/^Smallest change/).fill('3');
  await page.getByLabel(/^Standard deviation/).fill('10');
  await page.getByLabel(/^Lost between/).fill('30');
  await toBe('n-needed', 90);
  await toBe('n-recruit', 129);
  await page.getByLabel('People in each class or group').fill('10');
  await page.getByLabel(/^Intracluster/).fill('0,05');
  // 89.14958 × 1.45, in whole people.
  await toBe('n-needed', 130);
  await page.reload();
  await toBe('n-needed', 130);
  await page.getByLabel(/^Standard deviation/).fill('none');
  await expect(page.getByText('Enter a number of points above 0, up to')).toBeVisible();
  await expect(page.locator('[data-stat="n-needed"]')).toHaveCount(0);
  await page.goto('/');
  await page.goto('/evaluate/plan/#kind=two-shares&p1=50&p2=75&power=90&lost=0');
  await toBe('n-needed', 77);
  await page.goto('/');
  await page.goto('/evaluate/plan/#kind=two-means&delta=1&sd=1&power=90&lost=0');
  await toBe('n-needed', 23);
});

test('a sketch fills the logic model, which outlives a reload and becomes a Word file and a picture', async ({
  page,
}) => {
  await page.goto('/evaluate/plan/');
  await page.getByRole('button', { name: 'First sketch' }).click();
  await page.getByLabel('Name of the scheme').fill('Move More');
  await page.getByLabel('Situation').fill('People who sit all day');
  await page.reload();
  await expect(page.getByLabel('Situation')).toHaveValue('People who sit all day');
  await expect(page.getByLabel('Inputs')).toHaveValue(/something of inputs/);
  const word = await download(page, 'Download as Word');
  expect(word.name).toBe('move-more.docx');
  expect(strFromU8(unzipSync(word.bytes)['word/document.xml']!)).toContain('People who sit all day');
  const picture = await download(page, 'Download as a picture (PNG)');
  expect(picture.bytes.subarray(1, 4).toString()).toBe('PNG');
  expect(picture.bytes.length).toBeGreaterThan(10_000);
});

test('the plan names the reader’s council, which stays in the address when a number changes', async ({ page }) => {
  await page.goto('/evaluate/plan/#council=northby');
  await expect(page.locator('#logic-council')).toHaveValue('northby');
  await page.getByLabel('Name of the scheme').fill('Move More');
  await page.getByLabel('Situation').fill('People who sit all day');
  await page.getByLabel(/^Lost between/).fill('30');
  await expect(page).toHaveURL(/#lost=30&council=northby$/);
  const word = await download(page, 'Download as Word');
  expect(strFromU8(unzipSync(word.bytes)['word/document.xml']!)).toContain('Move More, Northby');
  await page.goto('about:blank');
  await page.goto('/evaluate/check/#council=northby');
  await expect(page.locator('#scheme-council')).toHaveValue('NOR');
});

test('the template made here is read by the check without a fault', async ({ page }) => {
  await page.goto('/evaluate/plan/');
  await page.getByLabel('Test Loneliness Questions').check();
  const { name, bytes } = await download(page, 'Excel workbook');
  expect(name).toBe('evaluation-template.xlsx');
  await page.goto('/evaluate/check/');
  await page.locator('input[type="file"]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer: bytes });
  await expect(page.locator('[data-check-state]')).toHaveAttribute('data-check-state', /^(ready|problems)$/);
  await expect(page.locator('[data-problems] [data-problem]')).toHaveCount(1);
  await expect(page.locator('[data-problem]').first()).toContainText('no answers to any measure');
});

test('the short list of measures follows the wishes, keeps them in the address, and sets measures side by side', async ({
  page,
}) => {
  await page.goto('/evaluate/choose/');
  const rows = page.locator('tr[data-measure]:visible');
  const all = await rows.count();
  await page.getByLabel('To know about').selectOption({ label: 'Loneliness and connection' });
  await page.getByLabel('Questions', { exact: true }).selectOption('4');
  await expect(page).toHaveURL(/outcome=loneliness-and-connection&time=4/);
  const some = await rows.count();
  expect(some).toBeGreaterThan(0);
  expect(some).toBeLessThan(all);
  for (const words of await rows.allTextContents()) expect(words).toContain('Loneliness and connection');
  await rows.nth(0).getByLabel('Compare').check();
  await rows.nth(1).getByLabel('Compare').check();
  await expect(page.getByRole('heading', { name: 'Side by side' })).toBeVisible();
  await page.reload();
  await expect(rows).toHaveCount(some);
  await expect(page.getByRole('region', { name: 'Side by side' }).getByRole('columnheader')).toHaveCount(2);
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(rows).toHaveCount(all);
});

test('without script the measures, the rungs and the sample table are there', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/evaluate/choose/');
  expect(await page.locator('tr[data-measure]').count()).toBeGreaterThan(1);
  await page.goto('/evaluate/plan/');
  await expect(page.getByText('How many are needed for an 80% chance')).toBeVisible();
  await page.goto('/evaluate/check/');
  await expect(page.getByText('This page needs JavaScript')).toBeVisible();
  await context.close();
});

test('the pages of the kit pass axe and overflow nowhere', async ({ page }) => {
  for (const path of ['/evaluate/', '/evaluate/choose/', '/evaluate/plan/', '/evaluate/check/']) {
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(path);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${path} at ${width}`).toBe(
        true,
      );
      expect((await new AxeBuilder({ page }).analyze()).violations, `${path} at ${width}`).toEqual([]);
    }
  }
});
