import { readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';

const { browserslist } = JSON.parse(readFileSync('package.json', 'utf8')) as { browserslist: string[] };

/** Takes away what later browsers than those of our baseline brought: a condition on it would be quietly false. */
function takeAwayLater(): void {
  const later: [object, string[]][] = [
    [URLSearchParams.prototype, ['size']],
    [Map, ['groupBy']],
    [Object, ['groupBy']],
    [Promise, ['withResolvers', 'try']],
    [Array, ['fromAsync']],
    [RegExp, ['escape']],
    [Element.prototype, ['checkVisibility', 'setHTMLUnsafe']],
    [HTMLElement.prototype, ['showPopover', 'hidePopover', 'togglePopover']],
    [Document.prototype, ['startViewTransition']],
    [
      Set.prototype,
      ['union', 'intersection', 'difference', 'symmetricDifference', 'isSubsetOf', 'isSupersetOf', 'isDisjointFrom'],
    ],
    [
      Object.getPrototypeOf(Object.getPrototypeOf([].values())) as object,
      ['map', 'filter', 'take', 'drop', 'flatMap', 'reduce', 'toArray', 'forEach', 'some', 'every', 'find'],
    ],
  ];
  for (const [owner, names] of later) for (const name of names) Reflect.deleteProperty(owner, name);
}

const places: [path: string, isReady: string][] = [
  ['/search/?q=singing&kind=evidence', '[data-search-state=ready] > li'],
  ['/pack/?items=facts/singing-ten-weeks,evidence/ample-2020-singing-trial#title=Ours', '.paper__title'],
  [
    '/compare/?items=case-studies/testshire-singing-for-breath,case-studies/wales-gardens-for-everybody',
    '[data-compare-region] table',
  ],
  ['/case-studies/?region=wales', '[data-browse-count]:has-text(" of ")'],
  ['/evidence/map/', '[data-map-count]'],
  ['/places/', '[data-council-finder] input'],
];

for (const [path, isReady] of places) {
  test(`${path} works in the oldest browser that is promised`, async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.addInitScript(takeAwayLater);
    await page.goto(path);
    await expect(page.locator(isReady).first()).toBeVisible();
    if (path.startsWith('/places/')) {
      await page.locator(isReady).fill('testshire');
      await expect(page.locator('[data-finder-results] a').first()).toBeVisible();
    }
    if (path.startsWith('/pack/')) await expect(page).toHaveURL(/#title=Ours$/);
    expect(errors).toEqual([]);
  });

  test(`${path} says so in an older browser, where its lists remain, and in no other`, async ({ page }) => {
    const notice = page.locator('.older-browser').first();
    await page.goto(path);
    await expect(notice).toBeHidden();
    await page.route('**/*.css', async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ response: answer, body: (await answer.text()).replaceAll(/\b1lh\b/g, '1none') });
    });
    await page.reload();
    await expect(notice).toBeVisible();
    await expect(notice).toContainText('needs a newer browser than this one');
    for (const name of ['case studies', 'evidence', 'facts', 'topics', 'accessibility statement']) {
      await expect(notice.getByRole('link', { name, exact: true })).toBeVisible();
    }
  });
}

test('styles that ask whether there is script hide no tool from a browser that does not know the question', async ({ page }) => {
  await page.route('**/*.css', async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: (await answer.text()).replaceAll(/\(\s*scripting\s*:/g, '(unheard-of:') });
  });
  await page.goto('/case-studies/');
  await expect(page.locator('.browse__side')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Add to pack/ }).first()).toBeVisible();
  await expect(page.getByRole('button', { name: /^Compare/ }).first()).toBeVisible();
  await page.goto('/places/');
  await expect(page.locator('[data-council-finder] input')).toBeVisible();
  await page.goto('/evaluate/check/');
  await expect(page.locator('[data-check] input[type=file]')).toBeVisible();
}); // prettier-ignore

test('without script no tool stands there that would do nothing', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
  const page = await context.newPage();
  await page.goto('/case-studies/');
  await expect(page.locator('.browse__side')).toBeHidden();
  await expect(page.locator('.choose').first()).toBeHidden();
  await context.close();
});

test('what is folded away is printed by browsers that no style can tell to open it', async ({ page }) => {
  await page.addInitScript(() => {
    CSS.supports = () => false;
  });
  const closed = page.locator('main details:not([open])');
  await page.goto('/case-studies/testshire-singing-for-breath/');
  const before = await closed.count();
  expect(before).toBeGreaterThan(0);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(closed).toHaveCount(0);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(closed).toHaveCount(before);
});

test('the statement on accessibility and README name the browsers that pages are made for', () => {
  const versionOf = (browser: string) => browserslist.find((name) => name.startsWith(`${browser} `))!.split(' ')[1]!;
  for (const file of ['content/pages/accessibility.mdx', 'README.md']) {
    const words = readFileSync(file, 'utf8').replace(/\s+/g, ' ');
    for (const [name, browser] of [
      ['Edge', 'chrome'],
      ['Edge', 'edge'],
      ['Firefox', 'firefox'],
      ['Safari', 'safari'],
    ] as const) {
      expect(words, file).toMatch(new RegExp(`${name} (?:from version )?${versionOf(browser).replace('.', '\\.')}\\b`));
    }
  }
});
