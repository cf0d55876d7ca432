import { expect, test } from 'playwright/test';

const address = '/about/test-the-marks/';

test('on paper the questions come out without their answers, which stand on a sheet of their own', async ({ page }) => {
  await page.goto(address);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.mark-question__answer').first()).toBeHidden();
  const key = page.locator('.mark-test__key');
  await expect(key).toBeVisible();
  await expect(key.getByRole('listitem')).toHaveCount(await page.locator('[data-mark-question]').count());
  expect(await key.evaluate((part) => getComputedStyle(part).breakBefore)).toBe('page');
  const pdf = await page.pdf({ preferCSSPageSize: true, format: 'A4' });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)!.length).toBeLessThanOrEqual(2);
});

test('on a screen the right answers stand once, behind a disclosure that opens by keyboard without script', async ({
  browser,
}) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto(`http://localhost:${process.env.TEST_PORT}${address}`);
  await expect(page.locator('.mark-test__key')).toBeHidden();
  const answer = page.locator('.mark-question__answer').first();
  await expect(answer.locator('p')).toBeHidden();
  await answer.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(answer.locator('p')).toBeVisible();
  await page.close();
});
