import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from 'playwright/test';

const opener = (page: Page) => page.getByRole('banner').getByRole('button', { name: /^My council/ });
const cards = (page: Page) => page.locator('#list [data-browse-item]:visible');

async function chooseIn(page: Page, typed: string): Promise<void> {
  await opener(page).click();
  const box = page.getByRole('combobox', { name: 'Choose your council' });
  await box.fill(typed);
  await box.press('Enter');
  await expect(page.locator('#council-panel')).toBeHidden();
}

test('a council is chosen once, by any name that people use, and lists begin with places like it on every page', async ({
  page,
}) => {
  await page.goto('/case-studies/');
  const before = await cards(page).locator('h2').allInnerTexts();
  await chooseIn(page, 'Old Northby');
  await expect(opener(page)).toHaveText('My council: Northby');
  await expect(page).toHaveURL(/#council=northby$/);
  await expect(cards(page).first()).toContainText('Names Northby.');
  await expect(page.locator('[data-near-says]')).toContainText('in Northby or in councils like it');
  await expect(page.getByLabel('Sort by')).toHaveValue('near');
  expect((await cards(page).locator('h2').allInnerTexts()).toSorted()).toEqual(before.toSorted());

  await page.goto('/topics/activities/walking/');
  await expect(opener(page)).toHaveText('My council: Northby');
  await expect(page.locator('[data-near-list] > li').first()).toContainText('Names Northby.');
  await expect(page).toHaveURL(/#council=northby$/);
});

test('with the keyboard alone, Welsh and English names, codes and authorities lead to councils', async ({ page }) => {
  await page.goto('/');
  const box = page.getByRole('combobox', { name: 'Your council' });
  for (const [typed, name] of [
    ['Test Wales', 'Prawf'],
    ['cyngor prawf', 'Prawf'],
    ['E06900001', 'Southby'],
  ] as const) {
    await box.fill(typed);
    await expect(page.getByRole('option', { name })).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(opener(page)).toHaveText(`My council: ${name}`);
    await expect(page.locator('[data-council-chosen]')).toContainText(name);
  }
  await box.fill('Test Coast Combined');
  await expect(page.getByRole('option')).toHaveCount(2);
  await expect(page.getByRole('option').first()).toContainText('Test Coast Combined Authority');
});

test('a board leads to its councils, with from when it has them, and is never a dead end', async ({ page }) => {
  await page.goto('/');
  const box = page.getByRole('combobox', { name: 'Your council' });
  const said = page.locator('form[data-home-council] [data-council-status]');
  await box.fill('Testshire ICB');
  await expect(said).toHaveText('NHS Testshire Integrated Care Board, as of April 2024. 3 councils: choose one');
  await expect(page.getByRole('option')).toHaveCount(3);
  await expect(page.getByRole('option').first()).toContainText('NHS Testshire Integrated Care Board');
  await box.fill('GTCP');
  await expect(said).toContainText('NHS Great Test Coast and Pier Integrated Care Board, since 1 April 2026.');
  await box.fill('NHS Northby');
  await expect(page.getByRole('option')).toHaveText([/Northby/]);
  await box.fill('nhs');
  await expect(said).toHaveText('Type the name of the board too.');
  await box.fill('GTCP');
  await page.getByRole('option', { name: 'Southby' }).click();
  await expect(page.locator('[data-council-chosen]')).toContainText('Southby');
});

test('a name spelt nearly so is asked about, never taken; a postcode and nonsense are answered', async ({ page }) => {
  await page.goto('/answers/');
  await opener(page).click();
  const box = page.getByRole('combobox', { name: 'Choose your council' });
  const said = page.locator('#council-panel [data-council-status]');
  await box.fill('nortby');
  await box.press('Enter');
  await expect(said).toContainText('No council of that name. Did you mean Northby');
  await expect(opener(page)).toHaveText('My council: choose');
  await box.fill('LS1 1UR');
  await box.press('Enter');
  await expect(said).toContainText('We hold no postcodes');
  await box.fill('Northby and Southby');
  await box.press('Enter');
  await expect(said).toHaveText('2 councils: choose one');
  for (const typed of ['xyzzy', '?!…', '🏛️', 'מועצה', '<b>Northby</b><script>', 'x'.repeat(5_000)]) {
    await box.fill(typed);
    await box.press('Enter');
    await expect(said, typed.slice(0, 20)).toContainText('No council of that name.');
  }
});

test('it is forgotten when the reader says so, here and on the next page', async ({ page }) => {
  await page.goto('/case-studies/#council=northby');
  await opener(page).click();
  await page.getByRole('button', { name: 'Make it my council' }).click();
  const first = await cards(page).first().innerText();
  await opener(page).click();
  await page.getByRole('button', { name: 'Forget my council' }).click();
  await expect(opener(page)).toHaveText('My council: choose');
  await expect(page).not.toHaveURL(/council=/);
  await expect(page.locator('.near-why')).toHaveCount(0);
  await expect.poll(() => cards(page).first().innerText()).not.toBe(first);
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('northby');
  await page.goto('/topics/activities/walking/');
  await expect(opener(page)).toHaveText('My council: choose');
});

test('the council of a link stands before the reader’s own, which is kept, and goes along with the links of the page', async ({
  page,
}) => {
  await page.goto('/');
  await chooseIn(page, 'Southby');
  await page.goto('/answers/#council=northby');
  await page.reload();
  await expect(opener(page)).toHaveText('My council: Northby');
  await page.getByRole('contentinfo').getByRole('link', { name: 'Case studies' }).click();
  await expect(opener(page)).toHaveText('My council: Northby');
  await opener(page).click();
  await expect(page.getByRole('region', { name: 'My council' })).toContainText('It came with the link');
  await page.getByRole('button', { name: 'Back to my council' }).click();
  await expect(opener(page)).toHaveText('My council: Southby');
});

test('an unknown council in a link is said to be unknown, in a sentence; an old name leads to the present one', async ({
  page,
}) => {
  await page.goto('/case-studies/#council=atlantis');
  await expect(page.getByRole('region', { name: 'My council' })).toContainText('We know no council “atlantis”');
  await expect(page.locator('.near-why')).toHaveCount(0);
  await page.goto('/answers/#council=old-northby');
  await expect(opener(page)).toHaveText('My council: Northby');
});

test('where the browser keeps nothing, the links carry the council on', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.goto('/');
  await chooseIn(page, 'Northby');
  // Nor does a browser that brings the page back, which it had put by.
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
  await expect(opener(page)).toHaveText('My council: Northby');
  await page.getByRole('contentinfo').getByRole('link', { name: 'Case studies' }).click();
  await expect(page).toHaveURL(/\/case-studies\/#council=northby$/);
  await expect(opener(page)).toHaveText('My council: Northby');
  await expect(cards(page).first()).toContainText('Names Northby.');
  await page.reload();
  await expect(opener(page)).toHaveText('My council: Northby');
});

test('a choice in one tab is that of the other', async ({ context }) => {
  const [one, two] = [await context.newPage(), await context.newPage()];
  await one.goto('/case-studies/');
  await two.goto('/answers/');
  await chooseIn(two, 'Northby');
  await expect(opener(one)).toHaveText('My council: Northby');
  await expect(cards(one).first()).toContainText('Names Northby.');
  await chooseIn(one, 'Prawf');
  await expect(opener(two)).toHaveText('My council: Prawf');
});

test('an anchor still leads to its place when the link names a council', async ({ page }) => {
  await page.goto('/answers/singing-helps/#outcomes&council=northby');
  await expect(page.locator('#outcomes')).toBeInViewport();
  await expect(opener(page)).toHaveText('My council: Northby');
});

test('no request tells which council was chosen: its files are those of all councils', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')));
  await page.goto('/case-studies/#council=northby');
  await expect(opener(page)).toHaveText('My council: Northby');
  await page.goto('/answers/singing-helps/#council=northby');
  await expect(page.locator('[data-answer-council]')).toContainText('Need in Northby');
  expect(asked.filter((url) => /\/places\//.test(url)).map((url) => new URL(url).pathname)).toEqual([
    '/places/near.json',
    '/places/near.json',
    '/places/needs.json',
  ]);
  expect(asked.filter((url) => url.includes('northby'))).toEqual([]);
});

test('nothing moves while a list is put in order', async ({ page }) => {
  await page.addInitScript(() => {
    (window as unknown as { shift: number }).shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        (window as unknown as { shift: number }).shift += (entry as unknown as { value: number }).value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  for (const address of ['/case-studies/', '/topics/activities/walking/', '/guides/', '/answers/singing-helps/']) {
    await page.goto(`${address}#council=northby`);
    await page.reload();
    await expect(opener(page)).toHaveText('My council: Northby');
    await page.waitForTimeout(300);
    expect(await page.evaluate(() => (window as unknown as { shift: number }).shift), address).toBeLessThan(0.001);
  }
});

test('an answer names the council, with schemes like it side by side and its need beside its nation’s', async ({
  page,
}) => {
  await page.goto('/answers/singing-helps/#council=testshire');
  const section = page.locator('[data-answer-council]');
  await expect(section.getByRole('heading', { level: 2 })).toHaveText('For Testshire');
  await expect(section.getByRole('row', { name: /What it costs/ })).toContainText('£12,000 a year');
  await expect(section.getByRole('row', { name: /Of 100 referred/ })).toContainText('66 finish');
  await expect(section.getByRole('table').last().getByRole('columnheader', { name: 'England' })).toBeVisible();
});

test('what does not hold in the nation of the council is hidden, said to be, and shown on request', async ({
  page,
}) => {
  await page.goto('/guides/#council=northby');
  const wales = page.getByRole('main').getByRole('link', { name: /Wales/ });
  await expect(wales).toBeHidden();
  await expect(page.locator('.near-says')).toContainText('hidden');
  await expect(page.locator('.near-says')).toContainText('England');
  await page.getByRole('button', { name: 'Show them' }).click();
  await expect(wales).toBeVisible();
});

for (const width of [320, 1280]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`at ${width} px, ${colorScheme}: the panel has no fault of access, and nothing is wider`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      await page.goto('/case-studies/#council=port-pier-and-promenade');
      await opener(page).click();
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    });
  }
}

test('without script the council’s own page does the same', async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto('/case-studies/');
  await expect(opener(page)).toBeHidden();
  await page.getByRole('banner').getByRole('link', { name: 'Find your council' }).click();
  await page.getByRole('main').getByRole('link', { name: 'Northby' }).first().click();
  await expect(page.getByRole('heading', { name: 'Schemes in councils like Northby' })).toBeVisible();
  await page.close();
});

test('a paper names the council of its link, with its need beside that of its nation', async ({ page }) => {
  await page.goto('/pack/?items=answers/singing-helps#title=Choirs&council=northby');
  const paper = page.locator('[data-pack-paper]');
  await expect(paper).toContainText('Council: Northby Metropolitan Borough Council');
  await expect(paper).toContainText('Need in Northby');
  await expect(paper).not.toContainText('Implications for Wales');
  await expect(page.getByLabel('Link to this pack')).toHaveValue(/#title=Choirs&council=northby$/);
});

test('on the page of a place, schemes of councils like it stand beside each other, with cost and how many finish', async ({
  page,
}) => {
  await page.goto('/places/prawf/');
  const choir = page.locator('.alike > li').filter({ hasText: 'choir' }).first();
  await expect(choir).toContainText('£12,000 a year');
  await expect(choir).toContainText('66 finish');
  const nearest = page.getByRole('table', { name: /councils most like Prawf/ });
  await expect(nearest.getByRole('row').nth(1)).toContainText(/Eastby|Southby|Testmuir/);
  await expect(page.locator('.hex-locator')).toContainText('Up to 4 steps: like it');
});
