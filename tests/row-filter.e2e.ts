import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from 'playwright/test';

const lists = [
  '/evaluate/measures/',
  '/funding/',
  '/funding/costs/',
  '/glossary/',
  '/funding/numbers/',
  '/data/dictionary/',
  '/answers/',
  '/evidence/bodies/',
  '/contribute/councils/',
  '/feeds/',
];
const shown = (page: Page) => page.locator('[data-row]:visible');
const status = (page: Page) => page.locator('[data-row-status]');

/** Opens the parts of a page that are closed until they are asked for. */
async function openParts(page: Page): Promise<void> {
  const all = page.getByRole('button', { name: 'Open all parts' });
  if (await all.isVisible()) await all.click();
}

for (const address of lists) {
  test(`${address}: words narrow the list, stand in the address, and all comes back`, async ({ page }) => {
    await page.goto(address);
    await openParts(page);
    const all = await shown(page).count();
    const first = await shown(page).first().innerText();
    const word = /\p{L}{5,}/u.exec(first)![0];
    await page.getByRole('searchbox', { name: 'Words in it' }).fill(word);
    await expect(status(page)).toContainText(/^\d+ (of \d+ )?\S+/);
    await expect(page).toHaveURL(new RegExp(`#words=${word}$`));
    for (const text of await shown(page).allTextContents())
      if (!(await page.locator('[data-row-of]').count())) expect(text.toLowerCase()).toContain(word.toLowerCase());
    await page.reload();
    await expect(page.getByRole('searchbox', { name: 'Words in it' })).toHaveValue(word);
    await page.getByRole('searchbox', { name: 'Words in it' }).fill('xyzzy');
    await expect(shown(page)).toHaveCount(0);
    await expect(status(page)).toContainText('Use fewer words');
    await page.getByRole('button', { name: 'Show all' }).click();
    await openParts(page);
    await expect(shown(page)).toHaveCount(all);
    await expect(page).not.toHaveURL(/words=/);
  });

  test(`${address}: at 320 px nothing is wider than the screen or has a fault of access, and without script all is there`, async ({
    page,
    browser,
  }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto(address);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]!.html}`)).toEqual([]);
    const context = await browser.newContext({ javaScriptEnabled: false });
    const plain = await context.newPage();
    await plain.goto(test.info().project.use.baseURL + address);
    await expect(plain.locator('[data-row-filter]')).toBeHidden();
    expect(await plain.locator('[data-row]:visible').count()).toBeGreaterThan(0);
    await context.close();
  });
}

test('numbers of one kind stand alone, and a link to one that is hidden shows it', async ({ page }) => {
  await page.goto('/funding/numbers/');
  const kinds = page.getByLabel('Of what');
  const [, first] = await kinds.locator('option').evaluateAll((all) => all.map((o) => (o as HTMLOptionElement).value));
  const other = await page.locator(`[data-row]:not([data-row~="${first!}"])`).first().getAttribute('id');
  await kinds.selectOption(first!);
  await expect(page.locator(`#${other!}`)).toBeHidden();
  await page.evaluate((id) => (location.hash = id), other!);
  await expect(page.locator(`#${other!}`)).toBeVisible();
});

test('on a phone a link with words opens the closed parts in which they were found, and says how many', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto('/answers/');
  await expect(shown(page)).toHaveCount(0);
  await page.goto('about:blank');
  await page.goto('/answers/#words=singing');
  await expect(shown(page)).not.toHaveCount(0);
  const found = await shown(page).count();
  await expect(status(page)).toContainText(`${found} of `);
});
