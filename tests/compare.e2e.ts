import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from 'playwright/test';

const three =
  '/compare/?items=case-studies/testshire-singing-for-breath,case-studies/wales-gardens-for-everybody,case-studies/northby-walks-without-figures';

/** Presses Tab until what has the focus carries this name. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 200; presses++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(
      () => document.activeElement!.getAttribute('aria-label') ?? document.activeElement!.textContent.trim(),
    );
    if (name.test(focused)) return;
  }
  throw new Error(`Tab never reached ${name}`);
}

test('from two cards to a comparison by keyboard alone', async ({ page }) => {
  await page.goto('/evidence/');
  await tabTo(page, /^Compare: /);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: '1 page chosen to compare.' })).toHaveCount(1);
  await tabTo(page, /^Compare: /);
  await page.keyboard.press('Enter');
  await tabTo(page, /^Compare 2 now$/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/compare\/\?items=evidence\/[a-z0-9-]+,evidence\/[a-z0-9-]+$/);
  const table = page.getByRole('table', { name: '2 evidence summaries side by side' });
  await expect(table.getByRole('columnheader')).toHaveCount(3);
  await expect(table.getByRole('rowheader', { name: 'Strength of this study' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Compare evidence summaries (2)' })).toBeVisible();
});

test('the differences that a decision turns on come first, what is the same is folded, and what is not stated says so', async ({
  page,
}) => {
  await page.goto(three);
  await expect(page.getByRole('main').getByRole('status')).toHaveText(
    /^3 case studies: \d+ differences that a decision turns on, \d+ others? and \d+ the same\.$/,
  );
  const groups = page.getByRole('table').locator('tbody[data-group]');
  await expect(groups.first()).toHaveText('Differences that a decision turns on');
  const labels = await page.getByRole('rowheader').allInnerTexts();
  expect(labels.indexOf('Figures reported')).toBeGreaterThan(0);
  expect(labels.indexOf('Figures reported')).toBeLessThan(labels.indexOf('Other differences'));
  expect(labels.indexOf('Where')).toBeGreaterThan(labels.indexOf('Other differences'));
  await expect(page.getByText('Not stated').first()).toBeVisible();
  await expect(page.getByRole('cell').getByText('Before and after, no comparison group').first()).toBeVisible();
  await expect(page.getByText('Quoted figure, origin not found:').first()).toBeVisible();
  const same = page.getByRole('button', { name: /^The same in all \(\d+\)$/ });
  const before = await page.getByRole('row').count();
  await same.press('Enter');
  await expect(same).toHaveAttribute('aria-expanded', 'true');
  const count = Number(/\d+/.exec(await same.innerText())![0]);
  await expect(page.getByRole('row')).toHaveCount(before + count);

  const mark = page.getByRole('link', { name: /^source \d+$/ }).first();
  const target = await mark.getAttribute('href');
  await mark.click();
  await expect(page.locator(target!)).toBeInViewport();
});

for (const width of [320, 1280]) {
  test(`no line of a comparison begins with the mark of a source, and its contents lead to each part, at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(three);
    const marks = page.getByRole('table').locator('.citation');
    await expect(marks.first()).toBeVisible();
    const begins = await marks.evaluateAll((all) =>
      all.flatMap((mark) => {
        const words = mark.previousSibling;
        if (!words?.textContent?.trim()) return [];
        const range = document.createRange();
        range.selectNodeContents(words);
        return [...range.getClientRects()].at(-1)!.right <= mark.getBoundingClientRect().left + 1
          ? []
          : [words.textContent];
      }),
    );
    expect(begins).toEqual([]);
    const links = page.getByRole('navigation', { name: 'On this page' }).getByRole('link');
    expect(await links.count()).toBeGreaterThan(2);
    for (const link of await links.all()) {
      await link.click();
      await expect(page.locator((await link.getAttribute('href'))!)).toBeInViewport();
    }
  });
}

test('an item is taken away, put in the place of another, and the address follows', async ({ page }) => {
  await page.goto(three);
  await page.getByRole('button', { name: /^Remove: Testshire/ }).click();
  await expect(page).toHaveURL(/items=case-studies\/wales-gardens-for-everybody,case-studies\/northby[a-z-]+$/);
  await page.getByLabel('First', { exact: true }).selectOption({ label: 'Testshire: a choir that people are sent to, and what changed' }); // prettier-ignore
  await page.getByRole('button', { name: 'Compare these' }).click();
  await expect(page).toHaveURL(/items=case-studies\/testshire-singing-for-breath,case-studies\/northby/);
  await expect(page.getByRole('columnheader', { name: /Testshire/ })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('columnheader', { name: /Wales/ })).toBeVisible();
  expect(await page.evaluate(() => localStorage.length), 'a link from elsewhere is not kept').toBe(0);
});

test('what cannot be compared is told in a line each, and the rest is kept', async ({ page }) => {
  const evidence = ['ample-2020-singing-trial', 'ample-2020-singing-trial', 'no-such-study'];
  await page.goto(
    `/compare/?items=${evidence.map((id) => `evidence/${id}`).join(',')},case-studies/wales-gardens-for-everybody,facts/singing-ten-weeks,<script>`,
  );
  const main = page.getByRole('main');
  await expect(main.getByText('Not on this site, and left out: “evidence/no-such-study”, “<script>”.')).toBeVisible();
  await expect(main.getByText(/^Named more than once, and kept once: Ten weeks of singing/)).toBeVisible();
  await expect(
    main.getByText(/^Only case studies and evidence summaries are compared; left out: Wellbeing after/),
  ).toBeVisible();
  await expect(main.getByText(/are not mixed; left out: Wales: gardens/)).toBeVisible();
  await expect(page.getByRole('columnheader')).toHaveCount(2);
});

test('a fifth is refused with a reason, and nothing chosen is lost', async ({ page }) => {
  await page.goto('/case-studies/');
  const buttons = page.getByRole('button', { name: /^Compare: / });
  const all = await buttons.count();
  for (let chosen = 1; chosen <= 4; chosen++) {
    await buttons.first().click();
    await expect(buttons).toHaveCount(all - chosen);
  }
  await buttons.first().click();
  await expect(page.getByText('Four can stand side by side. Remove one first.').first()).toBeVisible();
  await expect(page.getByRole('link', { name: 'Compare case studies (4)' })).toBeVisible();
});

for (const [name, options] of [
  ['', {}],
  [' in dark mode', { colorScheme: 'dark' }],
  [' in forced colours', { forcedColors: 'active' }],
  [' at 320 px', { viewport: { width: 320, height: 640 } }],
] as const) {
  test.describe(() => {
    test.use({ ...options });
    test(`axe finds nothing on a comparison${name}, and it does not scroll sideways`, async ({ page }) => {
      for (const address of [three, '/compare/', '/compare/?items=evidence/ample-2020-singing-trial,evidence/x']) {
        await page.goto(address, { waitUntil: 'networkidle' });
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.target.join(' ')}`)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      }
    });
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says what to read instead, and no card offers what would not work', async ({ page }) => {
    await page.goto(three);
    await expect(page.getByText('Comparing needs JavaScript.')).toBeVisible();
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
    await page.getByRole('main').getByRole('link', { name: 'case studies' }).click();
    await expect(page.getByRole('button', { name: /Compare|pack/ })).toHaveCount(0);
  });
});

for (const width of [320, 768, 1280]) {
  test(`it says what each column is, however far one has read, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(three);
    const last = page
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name: 'Why this is not yet proof' }) });
    const cell = last.getByRole('cell').last();
    await expect(page.getByRole('main').getByRole('status')).toHaveText(/differences that a decision turns on/);
    await cell.evaluate((element) => scrollTo(0, element.getBoundingClientRect().bottom + scrollY - 300));
    const named = width < 768 ? last.getByRole('rowheader') : page.getByRole('columnheader').last();
    await expect(named).toBeInViewport();
    if (width < 768) {
      const title = await cell.evaluate((element) => getComputedStyle(element, '::before').content);
      expect(title.length).toBeGreaterThan(4);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
}
