import { expect, test, type Page } from 'playwright/test';

/** One page of each template that has more to say than a screen holds. */
const templates = [
  '/answers/singing-helps/',
  '/evidence/ample-2020-singing-trial/',
  '/evidence/bodies/singing-loneliness/',
  '/case-studies/testshire-singing-for-breath/',
  '/topics/activities/singing/',
  '/facts/singing-ten-weeks/',
  '/guides/wales/',
  '/briefing/why-it-matters/',
  '/places/northby/',
  '/policy/',
  '/funding/',
  '/connect/',
  '/glossary/',
  '/evaluate/measures/',
  '/what-good-looks-like/',
  '/press/',
  '/about/how-we-grade/',
  '/answers/',
  '/places/',
  '/evidence/bodies/',
  '/browse/a-to-z/',
  '/about/review/',
  '/about/overdue/',
  '/contribute/councils/',
  '/contribute/terms/',
  '/contribute/fields/',
  '/contribute/rules/',
  '/feeds/',
  '/funding/money/',
  '/guides/',
  '/data/',
  '/evidence/',
  '/case-studies/',
  '/facts/',
];
const caseStudy = '/case-studies/testshire-singing-for-breath/';
const phone = { width: 390, height: 844 };

const part = (page: Page, name: string) =>
  page.locator('[data-parts]').getByRole('button', { name, exact: true, includeHidden: false });

test('on a phone the answer to what a page asks ends within three screens, and a long page has its contents', async ({
  page,
}) => {
  await page.setViewportSize(phone);
  const wrong: string[] = [];
  for (const address of templates) {
    await page.goto(address);
    const ends = await page
      .locator('[data-page-answer]')
      .evaluateAll((answers) => answers.map((answer) => answer.getBoundingClientRect().bottom + scrollY));
    if (ends.length === 0) wrong.push(`${address} does not say where its answer stands`);
    for (const end of ends) if (end > 3 * phone.height) wrong.push(`${address}: the answer ends at ${end} px`);
    const screens = await page.evaluate(() => document.querySelector('main')!.scrollHeight / innerHeight);
    const led = await page.locator('[data-on-this-page], [data-sheet-open]').count();
    if (screens > 4 && led === 0) wrong.push(`${address}: ${screens.toFixed(1)} screens without contents`);
  }
  expect(wrong).toEqual([]);
});

test('contents stand before the text, and lead to every part', async ({ page }) => {
  await page.goto(caseStudy);
  const contents = page.getByRole('navigation', { name: 'On this page' });
  const links = contents.getByRole('link');
  await expect(links.first()).toBeVisible();
  const targets = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')!.slice(1)));
  expect(targets.slice(1)).toEqual(
    await page.locator('[data-parts] h2[id]').evaluateAll((all) => all.map(({ id }) => id)),
  );
  const before = await page.evaluate(() =>
    Boolean(
      document.querySelector('[data-on-this-page]')!.compareDocumentPosition(document.querySelector('[data-parts]')!) &
      Node.DOCUMENT_POSITION_FOLLOWING,
    ),
  );
  expect(before).toBe(true);
});

test('on a wide screen contents stay in sight and mark the part that is being read', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 700 });
  await page.goto(caseStudy);
  const contents = page.getByRole('navigation', { name: 'On this page' });
  await contents.getByRole('link', { name: 'Money', exact: true }).click();
  await expect(contents.locator('[aria-current]')).toHaveText('Money');
  await expect(contents.getByRole('link', { name: 'Money', exact: true })).toBeInViewport();
});

test.describe('a long list on a wide screen', () => {
  const list = (page: Page) => page.locator('section[data-long-list]').first();

  test('is closed and keeps its place in the contents, and opens by its heading', async ({ page }) => {
    await page.goto('/funding/');
    const row = list(page).locator('[data-row]').first();
    await expect(row).toBeHidden();
    const name = await list(page).locator('h2').innerText();
    await page.getByRole('navigation', { name: 'On this page' }).getByRole('link', { name }).click();
    await expect(row).toBeVisible();
    await part(page, name).click();
    await expect(row).toBeHidden();
    await expect(page.getByRole('button', { name: 'Open all parts' })).toBeVisible();
  });

  test('opens for a link to one of its rows, and for words of the filter that are found in it', async ({ page }) => {
    await page.goto('/funding/');
    const row = list(page).locator('[data-row]').first();
    const id = (await row.getAttribute('id'))!;
    const word = /\p{L}{6,}/u.exec((await row.textContent())!)![0];
    await page.goto('about:blank');
    await page.goto(`/funding/#${id}`);
    await expect(row).toBeInViewport();
    await page.goto('about:blank');
    await page.goto(`/funding/#words=${word}`);
    await expect(row).toBeVisible();
  });

  test('is whole on paper', async ({ page }) => {
    await page.goto('/funding/');
    await page.emulateMedia({ media: 'print' });
    const closed = list(page).locator('.part__body[hidden]');
    expect(await closed.evaluate((body) => getComputedStyle(body).contentVisibility)).toBe('visible');
    expect(await closed.evaluate((body) => body.scrollHeight)).toBeGreaterThan(0);
  });
});

test('on paper nothing lies over a heading, and the words beside a mark are on a line or two', async ({ page }) => {
  // What Chromium makes of a sheet of A4.
  await page.setViewportSize({ width: 700, height: 990 });
  await page.goto(caseStudy);
  await expect(page.locator('h2[data-size] > .part__button').first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  const sizes = page.locator('h2[data-size]');
  expect(await sizes.evaluateAll((all) => all.map((head) => getComputedStyle(head, '::after').content))).toEqual(Array(await sizes.count()).fill('none')); // prettier-ignore
  const heights = () => page.locator('.strength__bar').evaluateAll((all: HTMLElement[]) => all.map((bar) => bar.offsetHeight)); // prettier-ignore
  expect((await heights()).length).toBeGreaterThan(3);
  expect(Math.max(...(await heights()))).toBeLessThan(50);
  await page.emulateMedia({ media: 'screen' });
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    expect(Math.max(...(await heights())), String(width)).toBeLessThan(50);
  }
});

test('what stands below a list is closed on a wide screen, and opens by the link to it', async ({ page }) => {
  await page.goto('/facts/');
  const first = page.locator('section[aria-labelledby="quoted"] h3').first();
  await expect(first).toBeHidden();
  await page.getByRole('link', { name: 'quoted, and what is wrong with them' }).click();
  await expect(first).toBeVisible();
});

test('lines to quote stand in parts that are closed on a wide screen, but the first', async ({ page }) => {
  await page.goto('/press/');
  const bodies = page.locator('[data-parts] .part__body');
  await expect(bodies.first()).toBeVisible();
  const line = page.locator('[data-parts] .fact-line').first();
  await expect(line).toBeHidden();
  await page.goto('about:blank');
  await page.goto('/press/#lines');
  await expect(line).toBeVisible();
});

test('the words of the glossary stand in two columns on a wide screen, and none is closed', async ({ page }) => {
  await page.goto('/glossary/');
  const lefts = await page
    .locator('.glossary > div')
    .evaluateAll((all) => all.map((word) => word.getBoundingClientRect().left));
  expect(new Set(lefts).size).toBe(2);
  await expect(page.locator('.glossary dd').last()).toBeVisible();
});

test('without script a long list stands open', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${test.info().project.use.baseURL}/funding/`);
  await expect(page.locator('section[data-long-list] [data-row]').first()).toBeVisible();
  await context.close();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 320, height: 700 } });

  test('parts are closed, open by a press, and close again', async ({ page }) => {
    await page.goto(caseStudy);
    const money = part(page, 'Money');
    await expect(money).toHaveAttribute('aria-expanded', 'false');
    const text = page.locator('#part-money');
    await expect(text).toHaveAttribute('hidden', 'until-found');
    await money.click();
    await expect(text).not.toHaveAttribute('hidden');
    await money.press('Enter');
    await expect(money).toHaveAttribute('aria-expanded', 'false');
  });

  test('the contents stay in reach and open the part they lead to', async ({ page }) => {
    await page.goto(caseStudy);
    await page.locator('[data-parts]').scrollIntoViewIfNeeded();
    const contents = page.getByRole('navigation', { name: 'On this page' });
    await contents.getByText('On this page', { exact: true }).click();
    await contents.getByRole('link', { name: 'Money', exact: true }).click();
    await expect(part(page, 'Money')).toHaveAttribute('aria-expanded', 'true');
    await expect(part(page, 'Money')).toBeInViewport();
    await expect(contents.getByText('On this page', { exact: true })).toBeInViewport();
    await expect(contents.getByRole('link').first()).toBeHidden();
  });

  test('the search of the browser finds what is in a closed part, and opens it', async ({ page }) => {
    await page.goto(caseStudy);
    const words = (await page.locator('#part-sources li p').first().textContent())!.trim().slice(0, 24);
    // A link to words of a page looks for them as the search of the browser does.
    await page.goto('about:blank');
    await page.goto(`${caseStudy}#:~:text=${encodeURIComponent(words)}`);
    await expect(page.locator('#part-sources')).not.toHaveAttribute('hidden');
  });

  test('a link into a closed part opens it', async ({ page }) => {
    await page.goto(`${caseStudy}#source-1`);
    await expect(page.locator('#source-1')).toBeInViewport();
    await expect(page.locator('#part-sources')).not.toHaveAttribute('hidden');
  });

  test('every part is on paper, and all open at one press', async ({ page }) => {
    await page.goto(caseStudy);
    await page.emulateMedia({ media: 'print' });
    const heights = await page.locator('.part__body').evaluateAll((all) => all.map((body) => body.scrollHeight));
    expect(heights.length).toBeGreaterThan(3);
    const shown = await page
      .locator('.part__body')
      .evaluateAll((all) => all.map((body) => getComputedStyle(body).contentVisibility));
    expect(new Set(shown)).toEqual(new Set(['visible']));
    await page.emulateMedia({ media: 'screen' });
    await page.getByText('On this page', { exact: true }).click();
    await page.getByRole('button', { name: 'Open all parts' }).click();
    await expect(page.locator('.part__body[hidden]')).toHaveCount(0);
  });

  test('turned to a wide screen the whole text is open, under plain headings', async ({ page }) => {
    await page.goto(caseStudy);
    await page.setViewportSize({ width: 1280, height: 800 });
    await expect(page.locator('.part__body[hidden]')).toHaveCount(0);
    await expect(part(page, 'Money')).toHaveCount(0);
    await expect(page.getByRole('heading', { name: 'Money', exact: true })).toBeVisible();
  });
});

test.describe('on a phone without script', () => {
  test.use({ viewport: { width: 320, height: 700 }, javaScriptEnabled: false });

  test('the whole text is there, and contents open', async ({ page }) => {
    await page.goto(caseStudy);
    for (const heading of await page.locator('[data-parts] h2[id]').all()) {
      const next = heading.locator('xpath=following-sibling::*[1]');
      await expect(next).toBeVisible();
    }
    await page.getByText('On this page', { exact: true }).click();
    await expect(page.getByRole('navigation', { name: 'On this page' }).getByRole('link').first()).toBeVisible();
  });
});
