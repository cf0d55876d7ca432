import { expect, test } from 'playwright/test';

test('a council is found by its name with the keyboard alone', async ({ page }) => {
  await page.goto('/places/');
  const box = page.getByRole('searchbox', { name: 'Find a council' });
  await box.fill('test');
  await expect(page.getByRole('main').getByRole('status')).toHaveText(/\d councils/);
  await box.press('Enter');
  await expect(page.getByRole('search', { name: 'Councils' }).getByRole('link').first()).toBeFocused();
  await box.fill('northby');
  await box.press('Enter');
  await expect(page).toHaveURL(/\/places\/northby\/$/);
  await expect(page.getByRole('heading', { name: 'Schemes in councils like Northby' })).toBeVisible();
});

test('a name spelt nearly right, an older name and a GSS code find the council; a postcode is answered', async ({
  page,
}) => {
  await page.goto('/places/');
  const box = page.getByRole('searchbox', { name: 'Find a council' });
  const found = page.getByRole('search', { name: 'Councils' }).getByRole('link').first();
  for (const [typed, name] of [
    ['nortby', 'Northby'],
    ['Test Wales', 'Prawf'],
    ['E06900001', 'Southby'],
    ['Oldby', 'Port, Pier and Promenade, which has the area of Oldby Borough Council since 2023'],
    ['East Testshire', 'East Testshire Council, from 1 April 2028'],
  ] as const) {
    await box.fill(typed);
    await expect(found).toHaveText(name);
  }
  await box.fill('LS1 1UR');
  await expect(page.getByRole('main').getByRole('status')).toContainText('We hold no postcodes');
  for (const typed of ['NHS England', 'Scotland', 'The Testshire Singers']) {
    await box.fill(typed);
    await expect(page.getByRole('main').getByRole('status')).toHaveText(
      `“${typed}” is neither a council nor an integrated care board. Type the name of one.`,
    );
    await expect(page.getByRole('search', { name: 'Councils' }).getByRole('link')).toHaveCount(0);
  }
  await box.fill('xyzzy');
  await expect(page.getByRole('main').getByRole('status')).toHaveText(
    'No council of that name. Look in the list below.',
  );
});

test('a board, by its name, first letters or short form, leads to the places in its area', async ({ page }) => {
  await page.goto('/places/');
  const box = page.getByRole('searchbox', { name: 'Find a council' });
  const form = page.getByRole('search', { name: 'Councils' });
  for (const typed of ['NHS Testshire', 'Testshire ICB', 'ICB Testshire', 'qt9']) {
    await box.fill(typed);
    await expect(form.getByRole('listitem')).toHaveCount(1);
    await expect(form.getByRole('listitem')).toContainText(
      'NHS Testshire Integrated Care Board. Covers, as of April 2024: Eastby, Westby',
    );
  }
  await box.fill('GTCP');
  await expect(form.getByRole('listitem')).toContainText('took over NHS Test Coast and Old Port');
  await box.fill('gtc icb');
  await form.getByRole('link', { name: 'Northby' }).click();
  await expect(page).toHaveURL(/\/places\/northby\/$/);
});

test('nobody is sent to a council that is only spelt nearly so', async ({ page }) => {
  await page.goto('/places/');
  const box = page.getByRole('searchbox', { name: 'Find a council' });
  await box.fill('testmur');
  await expect(page.getByRole('main').getByRole('status')).toHaveText(
    'No council of that name. Did you mean one of these?',
  );
  await box.press('Enter');
  await expect(page).toHaveURL(/\/places\/$/);
  await expect(page.getByRole('search', { name: 'Councils' }).getByRole('link').first()).toBeFocused();
});

test('without script the search box is absent and the list is there', async ({ browser }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto('/places/');
  await expect(page.getByRole('searchbox', { name: 'Find a council' })).toBeHidden();
  await page.getByRole('main').getByRole('link', { name: 'Eastby' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Eastby');
});

test('the map takes a pointer to the page of a council', async ({ page }) => {
  await page.goto('/places/');
  await page.locator('svg a[href$="/places/northby/"]').click();
  await expect(page).toHaveURL(/\/places\/northby\/$/);
});

test('the sources of a council to come stand far enough apart for a finger', async ({ page }) => {
  await page.goto('/places/east-testshire/');
  const middles = await page
    .getByRole('main')
    .locator('ul.slip__note a')
    .evaluateAll((links) =>
      links.map((link) => {
        const { top, bottom } = link.getBoundingClientRect();
        return (top + bottom) / 2;
      }),
    );
  expect(middles.length).toBeGreaterThan(1);
  for (const [index, middle] of middles.slice(1).entries()) expect(middle - middles[index]!).toBeGreaterThanOrEqual(24);
});
