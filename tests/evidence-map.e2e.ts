import { expect, test, type Page } from 'playwright/test';

const cell = (page: Page, name: RegExp) => page.locator('summary').filter({ hasText: name });

test('filters narrow findings, marks and words alike, and the address brings them back', async ({ page }) => {
  await page.goto('/evidence/map/');
  await expect(page.getByRole('main').getByRole('status')).toHaveText(/^\d+ findings$/);
  const all = Number((await page.getByRole('main').getByRole('status').innerText()).split(' ')[0]);

  await page.getByText('Filters', { exact: true }).click();
  const uk = page.getByRole('checkbox', { name: /UK studies only/ });
  const promised = Number(
    /\((\d+)\)/.exec(await page.locator('label', { hasText: 'UK studies only' }).innerText())![1],
  );
  await uk.check();
  await expect(page).toHaveURL(/\?uk=only$/);
  await expect(page.getByRole('main').getByRole('status')).toHaveText(
    `${promised} of ${all} findings: UK studies only`,
  );

  await page.getByRole('checkbox', { name: /^Randomised controlled trial/ }).check();
  await expect(page).toHaveURL(/\?uk=only&design=rct$/);
  await expect(page.getByRole('main').getByRole('status')).toHaveText(/, Randomised controlled trial$/);
  const shown = Number((await page.getByRole('main').getByRole('status').innerText()).split(' ')[0]);
  const keys = await page
    .locator('[data-mapped]:not([hidden])')
    .evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset.mapped));
  expect(new Set(keys).size).toBe(shown);

  await page.reload();
  await expect(page.getByRole('main').getByRole('status')).toHaveText(
    `${shown} of ${all} findings: UK studies only, Randomised controlled trial`,
  );
  await page.goBack();
  await expect(page.getByRole('main').getByRole('status')).toHaveText(
    `${promised} of ${all} findings: UK studies only`,
  );
  await page.goBack();
  await expect(page.getByRole('main').getByRole('status')).toHaveText(`${all} findings`);
});

test('a cell says what it holds, opens by keyboard, leads to a finding, and Escape puts it away', async ({ page }) => {
  await page.goto('/evidence/map/');
  const singing = cell(page, /Singing, wellbeing/);
  await expect(singing).toHaveText(/Singing, wellbeing:\s+moderate certainty, favourable/);
  await singing.focus();
  await page.keyboard.press('Enter');
  const panel = page.locator('[id="singing--wellbeing"]');
  await expect(panel).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(panel.getByRole('link').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(singing).toBeFocused();

  await page.keyboard.press('Enter');
  const link = panel.locator('[data-mapped] a[href*="#"]').first();
  const target = new URL((await link.getAttribute('href'))!, page.url());
  await link.click();
  await expect(page).toHaveURL(target.href);
  await expect(page.locator(`[id="${target.hash.slice(1)}"]`)).toBeInViewport();
});

test('only one cell is open at a time, and an address can name it', async ({ page }) => {
  await page.goto('/evidence/map/#singing--wellbeing');
  await expect(page.locator('[id="singing--wellbeing"]')).toBeVisible();
  await cell(page, /Walking, GP use/).click();
  await expect(page.locator('[id="walking--gp-use"]')).toBeVisible();
  await expect(page.locator('[id="singing--wellbeing"]')).toBeHidden();
});

test('an open cell stays on the page, wherever it stands', async ({ page }) => {
  await page.goto('/evidence/map/');
  for (const name of [/Link working, wellbeing/, /Walking, loneliness/, /Museums, GP use/]) {
    await cell(page, name).click();
    const box = (await page.locator('details[open] .cell__panel').boundingBox())!;
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(1280);
  }
});

test('a phone shows one activity at a time, and the address keeps it', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/evidence/map/');
  await expect(page.getByRole('rowheader')).toHaveCount(1);
  await page.getByRole('combobox', { name: 'Activity' }).selectOption('Singing');
  await expect(page).toHaveURL(/\?activity=singing$/);
  await expect(page.getByRole('rowheader', { name: 'Singing' })).toBeVisible();
  await expect(page.getByRole('rowheader')).toHaveCount(1);
  await page.reload();
  await expect(page.getByRole('rowheader', { name: 'Singing' })).toBeVisible();
  await page.getByRole('combobox', { name: 'Activity' }).selectOption('All activities');
  await expect(page.getByRole('rowheader').nth(1)).toBeVisible();
});

for (const width of [320, 1280]) {
  test(`without script at ${width} px every finding can be read, and no filter is offered`, async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width, height: 800 } });
    const page = await context.newPage();
    await page.goto('/evidence/map/');
    await expect(page.getByText('Filters', { exact: true })).toBeHidden();
    expect(await page.getByRole('rowheader').count()).toBeGreaterThan(1);
    await cell(page, /Singing, wellbeing/).click();
    await expect(page.locator('[id="singing--wellbeing"]').getByRole('link').first()).toBeVisible();
    await context.close();
  });
}
