import { expect, test } from 'playwright/test';

test('from the home page by search to a case study, and from a figure to its source', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('combobox', { name: 'Ask in your own words' }).fill('testshire choir');
  await page.getByRole('button', { name: 'Search' }).click();
  await expect(page).toHaveURL(/\/search\/\?q=testshire\+choir/);
  const results = page.locator('ol[data-results]');
  await expect(results).toHaveAttribute('data-search-state', 'ready');
  await results.getByRole('listitem').first().getByRole('link').first().click();
  await expect(page).toHaveURL(/\/case-studies\/testshire-singing-for-breath\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Testshire');

  const mark = page.getByRole('link', { name: /^source \d+$/ }).first();
  const target = await mark.getAttribute('href');
  await mark.click();
  await expect(page.locator(target!)).toBeInViewport();
});

test('results appear while typing, are counted, and the address keeps the state', async ({ page }) => {
  await page.goto('/search/');
  await page.getByRole('combobox').pressSequentially('singing choir');
  await expect(page.getByRole('main').getByRole('status')).toContainText(/\d+ results for “singing choir”/);
  await expect(page).toHaveURL(/\?q=singing\+choir/);

  await page.keyboard.press('Enter');
  await page.getByRole('checkbox', { name: /^Case study \(\d+\)$/ }).check();
  await expect(page).toHaveURL(/kind=case-study/);
  const notes = page.locator('.search-result__note');
  await expect(notes.filter({ hasText: /^Case study/ })).not.toHaveCount(0);
  await expect(notes.filter({ hasNotText: /^Case study/ })).toHaveCount(0);

  await page.reload();
  await expect(page.getByRole('checkbox', { name: /^Case study/ })).toBeChecked();
  await page.goBack();
  await expect(page).not.toHaveURL(/kind=/);
});

test('a search that finds nothing says so and offers another way', async ({ page }) => {
  await page.goto('/search/?q=音乐');
  await expect(page.getByRole('main').getByRole('status')).toHaveText(/^No results for “音乐”/);
  await expect(page.locator('[data-results]')).toHaveAttribute('data-search-state', 'empty');
  await expect(page.getByRole('link', { name: 'By activity, people or outcome' })).toBeVisible();
});

test('browsing by filter narrows the list, counts it, and can be undone', async ({ page }) => {
  await page.goto('/case-studies/');
  const cards = page.getByRole('article');
  const all = await cards.count();
  await page.getByRole('checkbox', { name: /^Walking \(\d+\)$/ }).check();
  await expect(page).toHaveURL(/activity=walking/);
  const some = await cards.count();
  expect(some).toBeGreaterThan(0);
  expect(some).toBeLessThan(all);
  await expect(page.getByRole('main').getByRole('status').first()).toHaveText(`${some} of ${all} case studies`);
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(cards).toHaveCount(all);
});

test('a shared address of a filtered list shows the same list', async ({ page }) => {
  await page.goto('/evidence/?certainty=moderate');
  await expect(page.getByRole('checkbox', { name: /^Moderate/ })).toBeChecked();
  const shown = await page.getByRole('article').count();
  await expect(page.getByRole('main').getByRole('status').first()).toHaveText(new RegExp(`^${shown} of \\d+ evidence`));
});

test('the keyboard alone reaches a case study, and focus is always to be seen', async ({ page }) => {
  await page.goto('/case-studies/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to main content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
  for (let presses = 0; presses < 20; presses++) {
    await page.keyboard.press('Tab');
    const outline = await page.evaluate(() => {
      const style = getComputedStyle(document.activeElement!);
      const label = getComputedStyle(document.activeElement!.nextElementSibling ?? document.activeElement!, '::before');
      return style.outlineStyle !== 'none' || style.boxShadow !== 'none' || label.boxShadow !== 'none';
    });
    expect(outline).toBe(true);
    if (await page.evaluate(() => document.activeElement!.matches('[href="#list"]')))
      await page.keyboard.press('Enter');
    if (await page.evaluate(() => document.activeElement!.matches('article a'))) break;
  }
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/case-studies\/[a-z-]+\/$/);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('every list is complete, search says what to do instead, and pages read whole', async ({ page }) => {
    await page.goto('/search/?q=singing');
    await expect(page.getByText('Search needs JavaScript.')).toBeVisible();
    await page.getByRole('main').getByRole('link', { name: 'case studies' }).click();
    await expect(page.getByRole('checkbox')).toHaveCount(0);
    await page.getByRole('article').first().getByRole('link').click();
    await expect(page.getByRole('heading', { name: 'Sources, and what we read of each' })).toBeVisible();
    await page.locator('.site-menu').evaluate((menu: HTMLDetailsElement) => (menu.open = true));
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Who does it?' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
});

test('on a phone the menu opens by keyboard and nothing is wider than the screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/');
  await page.getByText('Menu').focus();
  await page.keyboard.press('Enter');
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Does it work?' }).click();
  await expect(page).toHaveURL(/\/answers\/$/);
});

for (const width of [768, 960, 1100, 1184, 1280]) {
  test(`at ${width} px the name, the menu and the search box stand in one row, and nothing is wider`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/answers/');
    const header = page.locator('.site-header');
    const box = (await header.getByRole('combobox').boundingBox())!;
    const name = (await header.getByRole('link', { name: /Evidence Base/ }).boundingBox())!;
    expect(Math.abs(box.y + box.height / 2 - (name.y + name.height / 2))).toBeLessThan(6);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
}

test('a missing page helps', async ({ page }) => {
  const response = await page.goto('/case-studies/not-there/');
  expect(response!.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found');
  await expect(page.getByRole('combobox')).toBeVisible();
  for (const list of ['/answers/', '/case-studies/', '/places/', '/evidence/', '/facts/', '/press/', '/topics/'])
    await expect(page.locator(`main a[href="${list}"]`)).toBeVisible();
});

test('nothing is asked of another host, no cookie is set and the console stays silent', async ({ page, context }) => {
  const foreign: string[] = [];
  const messages: string[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).hostname !== 'localhost') foreign.push(request.url());
  });
  page.on('console', (message) => messages.push(message.text()));
  page.on('pageerror', (error) => messages.push(error.message));
  for (const address of ['/', '/case-studies/', '/search/?q=wales', '/evidence/ample-2020-singing-trial/']) {
    await page.goto(address, { waitUntil: 'networkidle' });
  }
  expect(foreign).toEqual([]);
  expect(messages).toEqual([]);
  expect(await context.cookies()).toEqual([]);
});

test('the five ways into the site stand on one line beside the search box at 1,280 px', async ({ page }) => {
  await page.goto('/evidence/');
  const ways = page.getByRole('banner').getByRole('navigation', { name: 'Main' }).getByRole('link');
  const boxes = await Promise.all((await ways.all()).map((way) => way.boundingBox()));
  expect(boxes.length).toBeGreaterThan(1);
  expect(new Set(boxes.map((box) => box!.y)).size).toBe(1);
});
