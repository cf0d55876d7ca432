import { expect, test } from 'playwright/test';
import { mostOfDoubt, mostOfSentence } from '../src/model/answer.ts';

const screens = [
  { width: 1280, height: 800 },
  { width: 390, height: 800 },
];

for (const screen of screens) {
  test(`the first screen at ${screen.width} holds the answer, how sure, the cost, the strongest doubt and the way to a paper`, async ({
    page,
  }) => {
    await page.setViewportSize(screen);
    await page.goto('/answers/');
    const addresses = await page
      .getByRole('main')
      .locator('[data-answer-id] > a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')!));
    expect(addresses.length).toBeGreaterThan(0);
    for (const address of addresses) {
      await page.goto(address);
      await expect(page.locator('[data-part="answer"]')).toBeVisible();
      await expect(page.locator('[data-part="sure"]')).toBeVisible();
      const restsOnBodies = (await page.locator('#outcomes').count()) > 0;
      await expect(page.locator('[data-part="cost"]')).toHaveCount(
        restsOnBodies ? 1 : await page.locator('#money').count(),
      );
      await expect(page.locator('[data-part="doubt"]')).toHaveCount((await page.locator('#ask').count()) > 0 ? 0 : 1);
      for (const part of await page.locator('[data-part], .answer__actions [data-paper]').all()) {
        const box = (await part.boundingBox())!;
        expect(box.y + box.height, `${address} ${await part.getAttribute('data-part')}`).toBeLessThanOrEqual(
          screen.height,
        );
      }
    }
  });
}

test('an answer as long as it may be leaves the way to a paper on the first screen of a phone', async ({ page }) => {
  await page.setViewportSize(screens[1]!);
  await page.goto('/answers/who-pays-for-choirs/');
  const words = (most: number) => 'A sentence as long as it may be. '.repeat(most).slice(0, most);
  await page.locator('[data-part="answer"]').evaluate((lead, text) => (lead.textContent = text), words(mostOfSentence));
  await page.locator('[data-part="doubt"] p').evaluate((doubt, text) => doubt.prepend(text), words(mostOfDoubt));
  const box = (await page.locator('.answer__actions [data-paper]').boundingBox())!;
  expect(box.y + box.height).toBeLessThanOrEqual(screens[1]!.height);
});

test('an answer becomes a committee paper in one click, with its words and how sure they are', async ({ page }) => {
  await page.goto('/answers/singing-helps/');
  await page.getByRole('article').getByRole('link', { name: 'Make a committee paper' }).click();
  await expect(page.locator('[data-pack-paper]')).toContainText('Singing groups may make little or no difference');
  await expect(page.locator('[data-pack-paper]')).toContainText('Low certainty');
});

test('on a phone the menu shows what stands under each task, without a script', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await page.goto('/');
  await page.getByText('Menu', { exact: true }).click();
  const menu = page.getByRole('navigation', { name: 'Main' });
  await menu.locator('summary').first().click();
  await menu.getByRole('link', { name: 'Evidence map' }).click();
  await expect(page).toHaveURL(/\/evidence\/map\/$/);
  await context.close();
});
