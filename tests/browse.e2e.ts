import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { expect, test, type Page } from 'playwright/test';

const cards = (page: Page) => page.getByRole('article');
const count = (page: Page) => page.getByRole('main').getByRole('status').first();
const slugs = (page: Page) =>
  cards(page).evaluateAll((articles) =>
    articles.map((article) => article.querySelector<HTMLAnchorElement>('h2 a')!.pathname.split('/').at(-2)!),
  );

test('a value is left out, shown as a chip, kept in a short address, and given back', async ({ page }) => {
  await page.goto('/case-studies/');
  const all = await cards(page).count();
  const not = page.getByRole('button', { name: /^not\s+Link working$/ });
  const box = page.getByRole('checkbox', { name: /^Link working \(\d+\)$/ });
  const linked = Number(/\((\d+)\)/.exec(await page.locator('label', { hasText: 'Link working' }).innerText())![1]);

  await not.click();
  await expect(page).toHaveURL(/\?activity=-link-working$/);
  await expect(cards(page)).toHaveCount(all - linked);
  await expect(count(page)).toHaveText(`${all - linked} of ${all} case studies`);
  await expect(not).toHaveAttribute('aria-pressed', 'true');

  await box.check();
  await expect(page).toHaveURL(/\?activity=link-working$/);
  await expect(cards(page)).toHaveCount(linked);
  await expect(not).toHaveAttribute('aria-pressed', 'false');

  await page.goBack();
  await expect(cards(page)).toHaveCount(all - linked);
  await expect(box).not.toBeChecked();

  await page.getByRole('button', { name: 'Activity: not Link working, take away' }).click();
  await expect(cards(page)).toHaveCount(all);
  await expect(page).toHaveURL(/\/case-studies\/$/);
});

test('the number beside a value is the number of entries that choosing it shows', async ({ page }) => {
  const address = '/evidence/?activity=-link-working';
  await page.goto(address);
  const labels = page.locator('label', { hasText: /\(\d+\)/ });
  const before = await labels.allInnerTexts();
  const tried = before.flatMap((text, index) => (/\([1-9]\d*\)$/.test(text.trim()) ? [index] : [])).slice(0, 8);
  expect(tried.length).toBeGreaterThan(3);
  for (const index of tried) {
    const label = labels.nth(index);
    const expected = Number(/\((\d+)\)/.exec(before[index]!)![1]);
    await label.evaluate((element) => (element.closest('details')!.open = true));
    await label.click();
    await expect(cards(page), before[index]).toHaveCount(expected);
    await page.goto(address);
  }
});

test('where nothing is left the page says which filter to take away, and what that shows', async ({ page }) => {
  await page.goto('/evidence/?activity=museums&certainty=moderate');
  await expect(page.getByText('No evidence summary has all of these together.')).toBeVisible();
  const way = page.getByRole('listitem').filter({ hasText: 'Take away Certainty of the body it is in (Moderate)' });
  const shown = Number(/to see (\d+) evidence/.exec(await way.innerText())![1]);
  await way.getByRole('button').click();
  await expect(cards(page)).toHaveCount(shown);
  await expect(page).toHaveURL(/\/evidence\/\?activity=museums$/);
});

test('a shared address with filters that no longer exist shows the rest and says what was left out', async ({
  page,
}) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto('/case-studies/?activity=morris-dancing.museums&region=%3Cb%3E&sort=shoe-size&shoe=9');
  await expect(
    page.getByText('It was left out: Activity: morris-dancing; Region or nation: b; Sort by: shoe-size.'),
  ).toBeVisible();
  await expect(page.getByRole('button', { name: 'Activity: Museums, take away' })).toBeVisible();
  await expect(cards(page)).not.toHaveCount(0);
  expect(errors).toEqual([]);
});

test('the list can be put in another order, which the address keeps', async ({ page }) => {
  await page.goto('/evidence/');
  await page.getByLabel('Sort by').selectOption('Title');
  await expect(page).toHaveURL(/\?sort=title$/);
  const titles = await cards(page).getByRole('heading').allInnerTexts();
  expect(titles.length).toBeGreaterThan(1);
  expect(titles).toEqual(titles.toSorted((a, b) => a.localeCompare(b, 'en-GB')));
  await page.reload();
  await expect(page.getByLabel('Sort by')).toHaveValue('title');
});

for (const [address, table] of [
  ['/case-studies/?activity=singing.walking.museums&region=-wales&sort=place', 'case-studies'],
  ['/evidence/?outcome=wellbeing&direction=favourable.no-clear-effect&sort=newest', 'evidence'],
] as const) {
  test(`a download of ${table} holds exactly what the list shows, in its order, as CSV and as JSON`, async ({
    page,
  }) => {
    await page.goto(address);
    const shown = await slugs(page);
    expect(shown.length).toBeGreaterThan(1);
    const take = async (name: string) => {
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name }).click()]);
      expect(download.suggestedFilename()).toMatch(
        new RegExp(`^${table}-.+\\.${name.slice(0, 4).trim().toLowerCase()}$`),
      );
      return readFileSync(await download.path(), 'utf8');
    };
    const csv = await take('CSV file of this list');
    const whole = await page.request.get(`/data/${table}.csv`).then((response) => response.text());
    const rows = (text: string) => parse(text, { bom: true, columns: true }) as { id: string }[];
    expect(csv.startsWith('\uFEFF')).toBe(true);
    expect(csv.replaceAll('\r\n', '')).not.toContain('\n');
    expect(rows(csv).map(({ id }) => id)).toEqual(shown);
    expect(rows(csv)).toEqual(shown.map((id) => rows(whole).find((row) => row.id === id)));

    const json = JSON.parse(await take('JSON file of this list')) as { id: string }[];
    const records = (await page.request.get(`/data/${table}.json`).then((response) => response.json())) as {
      id: string;
    }[];
    expect(json).toEqual(shown.map((id) => records.find((record) => record.id === id)));
    await expect(page.getByText(`The file holds ${shown.length} `)).toBeVisible();
  });
}

test('with no filter the download is the whole file, made by nobody but the server', async ({ page }) => {
  await page.goto('/case-studies/');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'CSV file of this list' }).click(),
  ]);
  const whole = await page.request.get('/data/case-studies.csv').then((response) => response.body());
  expect(readFileSync(await download.path()).equals(whole)).toBe(true);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('the filters are a sheet that the keyboard opens, uses and closes, and the focus comes back', async ({
    page,
  }) => {
    await page.goto('/case-studies/');
    const all = await cards(page).count();
    const opener = page.getByRole('button', { name: /^Filters/ });
    await opener.focus();
    await page.keyboard.press('Enter');
    const sheet = page.getByRole('dialog', { name: 'Filters' });
    await expect(sheet).toBeVisible();
    await expect(sheet.getByRole('button', { name: 'Close' })).toBeFocused();

    for (let presses = 0; presses < 6; presses++) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => document.activeElement!.matches('input[type=checkbox]'))) break;
    }
    await page.keyboard.press('Space');
    await expect(page).toHaveURL(/\?activity=[a-z-]+$/);
    await expect(sheet.getByRole('status')).toHaveText(new RegExp(`^\\d+ of ${all} case studies$`));

    await page.keyboard.press('Escape');
    await expect(sheet).toBeHidden();
    await expect(opener).toBeFocused();
    await expect(opener).toHaveText('Filters (1)');

    await page.keyboard.press('Enter');
    await sheet.getByRole('button', { name: 'Show the list' }).press('Enter');
    await expect(opener).toBeFocused();
    await page.getByRole('button', { name: 'Clear filters' }).press('Enter');
    await expect(cards(page)).toHaveCount(all);
    await expect(opener).toBeFocused();
  });

  test('turning to a wide screen puts the filters beside the list, as they were', async ({ page }) => {
    await page.goto('/evidence/?certainty=moderate');
    await page.getByRole('button', { name: /^Filters/ }).click();
    await page.setViewportSize({ width: 1280, height: 800 });
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(page.getByRole('checkbox', { name: /^Moderate/ })).toBeChecked();
  });
});

test('the timeline has filters, an order and a download of its own', async ({ page }) => {
  await page.goto('/policy/?nation=wales&sort=oldest');
  const years = await page
    .locator('time:visible')
    .evaluateAll((times) => times.map((time) => time.getAttribute('datetime')!));
  expect(years.length).toBeGreaterThan(0);
  expect(years).toEqual(years.toSorted());
  await page.getByRole('button', { name: 'Nation: Wales, take away' }).click();
  await expect(page.locator('time:visible')).not.toHaveCount(years.length);
});
