import { readFileSync } from 'node:fs';
import { expect, test, type Page } from 'playwright/test';
import { crawlReflected } from '../scripts/lib/reflected/crawl.ts';
import { markup } from '../scripts/lib/reflected/hostile-address.ts';
import { injectedInto, watch } from '../scripts/lib/reflected/watch.ts';

/** The pages of the small site, as it lists them. */
const pages = [...readFileSync('dist-small/sitemap-0.xml', 'utf8').matchAll(/<loc>https?:\/\/[^/<]*(\/[^<]*)<\/loc>/g)].map(([, path]) => path!); // prettier-ignore

// In continuous integration two pages of each folder, and every page that stands in none; elsewhere all of them.
const folderOf = (path: string): string => path.replace(/[^/]+\/$/, '');
const looked = process.env.CI
  ? pages.filter(
      (path) => pages.filter((other) => folderOf(other) === folderOf(path)).indexOf(path) < 2 || folderOf(path) === '/',
    )
  : pages;

test('nothing of an address becomes part of a page', async ({ browser, baseURL }) => {
  test.setTimeout(480_000);
  const { opened, reading, faults } = await crawlReflected(browser, `${baseURL}/`, looked);
  expect(faults).toEqual([]);
  expect(opened).toBe(looked.length);
  expect(reading).toBeGreaterThan(5);
});

test('what is typed into any field of any tool stays text', async ({ page }) => {
  test.setTimeout(240_000);
  const seen = await watch(page.context());
  for (const path of ['/search/', '/places/', '/browse/', '/pack/', '/compare/', '/evidence/map/', '/funding/workbench/', '/funding/business-case/', '/evaluate/plan/', '/evaluate/choose/', '/contribute/write/', '/']) {
    await page.goto(path);
    for (const field of await page.locator('main input[type=text]:visible, main input[type=search]:visible, main textarea:visible').all()) {
      if (!(await field.isEditable())) continue;
      await field.fill(markup);
      await field.blur();
    }
    await page.waitForTimeout(200);
    expect(await injectedInto(page), path).toEqual([]);
    expect(seen(page), path).toEqual([]);
  }
}); // prettier-ignore

const some = ['/case-studies/', '/evidence/map/', '/facts/', '/glossary/', '/places/'];
const trackers = ['?utm_source=letter&utm_medium=email', '?fbclid=IwAR0', '?gclid=x', '?mc_cid=1&mc_eid=2', '?ref=https%3A%2F%2Fexample.org%2F', '?', '?=&&', `?x=${'a'.repeat(4000)}`, '#:~:text=a%20phrase', '?_hsenc=p2&_hsmi=1'].flatMap((tracker) => some.map((path) => path + tracker)); // prettier-ignore
const ends = ['.', ',', ')', ').', ']', '>', '%22', '%E2%80%9D', '%20', '&utm_source=x', '%3Futm_source=x', ';x=1', '%0A', '%', '%E2%80', '%00', '…', '|x', '/..', '%2f..%2f..%2fetc%2fpasswd', '%5c..%5c', '.git/config', '.env', 'wp-login.php', '%c0%ae%c0%ae/'].flatMap((end) => some.map((path) => path + end)); // prettier-ignore
const cases = some.flatMap((path) => [path.toUpperCase(), path.slice(0, -1), `/${path}`, `${path}index.html`, `${path}INDEX.HTML`]); // prettier-ignore

test('two hundred hostile and mangled addresses are answered with the page, the way to it, or the page that helps', async ({
  request,
  baseURL,
}) => {
  const all = [...trackers, ...ends, ...cases];
  expect(all.length).toBeGreaterThanOrEqual(200);
  for (const address of all) {
    const answer = await request.get(baseURL! + encodeURI(address).replaceAll('%25', '%'));
    expect([200, 400, 404], address).toContain(answer.status());
    const text = await answer.text();
    if (trackers.includes(address)) expect(answer.status(), address).toBe(200);
    if (answer.status() === 404) expect(text, address).toContain('Page not found');
    expect(text, address).not.toMatch(/root:|\[core\]|SITE_/);
  }
  expect((await request.get('/facts/')).status()).toBe(200);
});

test('a link that a mail, a chat or a sentence has spoilt leads to the page that was meant', async ({ page }) => {
  for (const [spoilt, meant, query = ''] of [
    ['/Facts/', '/facts/'],
    ['/EVIDENCE/MAP/', '/evidence/map/'],
    ['/facts/).', '/facts/'],
    ['/facts/%E2%80%9D', '/facts/'],
    ['/facts/&utm_source=letter', '/facts/', '?utm_source=letter'],
    ['/search%3Fq=singing', '/search/', '?q=singing'],
    ['/glosary/', '/glossary/'],
    ['/evidence/ma/', '/evidence/map/'],
  ]) {
    const answer = await page.goto(spoilt!);
    expect(answer!.status(), spoilt).toBe(404);
    const link = page.locator('[data-meant] a').first();
    await expect(link, spoilt).toHaveText(meant!);
    await link.click();
    await expect(page, spoilt).toHaveURL((url) => url.pathname + url.search === meant! + query);
    expect(await page.title()).not.toContain('not found');
  }
  await page.goto('/nothing-like-it-anywhere/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found');
  await expect(page.locator('[data-meant]')).toBeHidden();
});

test('a link with a query that a newsletter, a chat or a sentence has spoilt asks for what was meant', async ({ page }) => {
  const [one, other] = pages.filter((path) => /^\/case-studies\/[^/]+\/$/.test(path)).map((path) => path.slice(1, -1));
  for (const end of [').', '%E2%80%8B', '%E2%80%9D', '>'])
    for (const [tool, item] of [
      ['pack', '[data-pack-list] > li'],
      // Beside the first column, which says what of.
      ['compare', '[data-compare-region] th[scope=col] + th[scope=col]'],
    ]) {
      await page.goto(`/${tool}/?items=${one},${other}${end}`);
      await expect(page.locator(item!), `${tool} ${end}`).toHaveCount(2);
    }
  await page.goto(`/pack/?items=${one},${other}%23title=Ours`);
  await expect(page.getByLabel('Title of the paper')).toHaveValue('Ours');
  await page.goto('/search/?q=singing&amp;kind=evidence');
  await expect(page).toHaveURL(/\?q=singing&kind=evidence$/);
  await expect(page.getByRole('checkbox', { name: /^Evidence \(/ })).toBeChecked();
  await page.goto('/search/?q=singing?utm_source=news.example');
  await expect(page.locator('#search')).toHaveValue('singing');
  await page.goto('/answers/singing-helps/#outcomes&amp;council=northby');
  await expect(page.getByRole('banner').getByRole('button', { name: /^My council/ })).toHaveText('My council: Northby');
}); // prettier-ignore

/** What another site of the same host, an older copy of this one or a reader may have left under our names. */
const spoiltValues = [
  '',
  'null',
  '[]',
  '5',
  '[null]',
  '"text"',
  '{"a":',
  'http://[',
  '?items=%',
  `?items=${'a/b,'.repeat(9000)}`,
  markup,
  JSON.stringify({ title: markup, summary: 5, results: [null, { valueText: markup, n: {} }], lessons: markup }),
  JSON.stringify([markup, 7, null]),
  '{"__proto__":{"items":1},"constructor":[{"prototype":"x"}],"title":null}',
  'x'.repeat(400_000),
  '\u0000',
];
const withTools = ['/', '/search/?q=choir', '/case-studies/', '/pack/', '/compare/', '/places/', '/contribute/write/', '/contribute/write/?what=correction', '/evaluate/plan/', '/evaluate/check/', '/funding/workbench/', '/funding/business-case/', '/offline/']; // prettier-ignore

test('spoilt storage breaks no page and is never shown', async ({ page }) => {
  test.setTimeout(480_000);
  const seen = await watch(page.context());
  const keys = new Set<string>();
  await page.exposeFunction('askedFor', (key: string) => void keys.add(key));
  await page.addInitScript(() => {
    const { getItem } = Storage.prototype;
    Storage.prototype.getItem = function (key) {
      (window as unknown as { askedFor: (key: string) => void }).askedFor(key);
      return getItem.call(this, key);
    };
  });
  const visit = async (path: string, with_: string): Promise<void> => {
    await page.goto(path);
    if (path.includes('/write/')) await expect(page.locator('[data-write=ready]'), with_).toBeVisible();
    expect(await injectedInto(page), `${path} with ${with_}`).toEqual([]);
    expect(seen(page), `${path} with ${with_}`).toEqual([]);
  };
  for (const path of withTools) await visit(path, 'nothing');
  for (const name of ['pack', 'my-council', '/write/case-studies', '/write/correction', '/logic-model'])
    expect([...keys]).toContain(name);
  for (const value of spoiltValues) {
    await page.evaluate(([names_, text]) => {
      for (const storage of [localStorage, sessionStorage]) {
        storage.clear();
        for (const name of names_) storage.setItem(name, text);
      }
    }, [[...keys], value] as const); // prettier-ignore
    for (const path of withTools) await visit(path, value.slice(0, 20));
  }
});

test('where storage is full, what is chosen and written is there as long as the page, and the page says so', async ({
  page,
}) => {
  const seen = await watch(page.context());
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.goto(pages.find((path) => /^\/case-studies\/[^/]+\/$/.test(path))!);
  await page.getByRole('main').getByRole('button', { name: /^Add to pack: / }).first().click(); // prettier-ignore
  await expect(page.getByRole('link', { name: 'My pack (1)' }).first()).toBeVisible();
  await page.goto('/contribute/write/');
  await page.locator('#q-title').fill('A title');
  await expect(page.locator('[data-write-kept]')).toContainText('does not keep it: download your work');
  // To another kind of page, and back.
  for (const kind of ['facts', 'case-studies']) await page.locator(`[name=what][value=${kind}]`).check();
  await expect(page.locator('#q-title')).toHaveValue('A title');
  await expect(page.locator('[data-write-kept]')).toContainText('does not keep it: download your work');
  await page.getByRole('button', { name: 'Check it and take it with you' }).click();
  await expect(page.locator('[data-write-download]')).toBeVisible();
  expect(seen(page)).toEqual([]);
});

test('two tabs with one form lose nothing of each other', async ({ page, context }) => {
  const other = await context.newPage();
  for (const tab of [page, other]) {
    await tab.goto('/contribute/write/');
    await expect(tab.locator('[data-write=ready]')).toBeVisible();
  }
  await page.locator('#q-title').fill('From the first tab');
  await expect(other.locator('#q-title')).toHaveValue('From the first tab');
  await other.locator('#q-summary').fill('From the second tab');
  await expect(page.locator('#q-summary')).toHaveValue('From the second tab');
  await expect(page.locator('[data-write-kept]')).toContainText('another tab');
  await page.locator('#q-title').fill('From the first tab, again');
  await other.reload();
  await expect(other.locator('#q-title')).toHaveValue('From the first tab, again');
  await expect(other.locator('#q-summary')).toHaveValue('From the second tab');
});

/** The words of a page, once they have not changed for a second: what its scripts fetch and work out has come. */
async function lastWords(page: Page): Promise<string> {
  const main = page.locator('main');
  let [words, before] = [await main.innerText(), ''];
  for (; words !== before; words = await main.innerText()) {
    before = words;
    await page.waitForTimeout(1000);
  }
  return words;
}

test('whoever comes back to a tool finds it as it was, without any memory of the browser for pages', async ({ page }) => {
  const packed = pages.filter((path) => /^\/(?:facts|case-studies)\/[^/]+\/$/.test(path)).slice(0, 2).map((path) => path.slice(1, -1)); // prettier-ignore
  const whole = [
    ['/search/?q=singing&kind=evidence', '[data-search-state=ready] > li'],
    ['/case-studies/?region=wales', '[data-browse-count]:has-text(" of ")'],
    [`/pack/?items=${packed.join()}#title=Ours`, '.paper__title:has-text("Ours")'],
    ['/evidence/map/', '[data-map-count]:has-text("findings")'],
    ['/places/', '[data-council-finder] input'],
  ] as const;
  for (const [path, isWhole] of whole) {
    await page.goto(path);
    await expect(page.locator(isWhole).first(), path).toBeVisible();
    const [before, address] = [await lastWords(page), page.url()];
    await page.goto('/about/security/');
    await page.goBack();
    expect(page.url(), path).toBe(address);
    await expect.poll(() => page.locator('main').innerText(), { message: path }).toBe(before);
  }
}); // prettier-ignore

test('where storage is denied, as in some private windows, every page opens and its tools work', async ({ page }) => {
  const seen = await watch(page.context());
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      });
  });
  for (const path of withTools) {
    await page.goto(path);
    expect(seen(page), path).toEqual([]);
  }
  await page.goto('/search/?q=choir');
  await expect(page.locator('[data-results] > li').first()).toBeVisible();
  await page.goto(pages.find((path) => /^\/case-studies\/[^/]+\/$/.test(path))!);
  await page.getByRole('main').getByRole('button', { name: /^Add to pack: / }).first().click(); // prettier-ignore
  await expect(page.getByRole('link', { name: 'My pack (1)' }).first()).toBeVisible();
  expect(seen(page)).toEqual([]);
});

test('several steps back, what is ticked and what is shown are what the address asks for', async ({ page }) => {
  for (const [path, box, shown] of [
    ['/case-studies/', '[data-facet] input', '#list [data-browse-item]:visible'],
    ['/evidence/map/', '[data-map-filters] input', '[data-mapped]'],
  ] as const) {
    await page.goto(path);
    const before = await page.locator(shown).count();
    await page
      .locator(box)
      .first()
      .evaluate((field: HTMLInputElement) => field.click());
    await expect(page).toHaveURL(/\?/);
    await page.goto('/about/security/');
    // Not at once: the steps would take the page away before it has answered.
    await page.evaluate(() => void setTimeout(() => history.go(-2)));
    await expect(page).toHaveURL(new RegExp(`${path}$`));
    await page.waitForLoadState('networkidle');
    await expect(page.locator(`${box}:checked`), path).toHaveCount(0);
    await expect(page.locator(shown), path).toHaveCount(before);
  }
});

test('a page that the browser had put by, and brings back, tells what was chosen meanwhile', async ({ page }) => {
  const path = pages.find((each) => /^\/case-studies\/[^/]+\/$/.test(each))!;
  await page.goto(path);
  const main = page.getByRole('main');
  await expect(main.getByRole('button', { name: /^Add to pack: / }).first()).toBeVisible();
  await page.evaluate(
    (ref) => {
      localStorage.setItem('pack', `?items=${ref}`);
      localStorage.setItem('compare-case-studies', ref);
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    },
    path.slice(1, -1),
  );
  await expect(main.getByRole('button', { name: /^Remove from pack: / }).first()).toBeVisible();
  await expect(main.getByRole('button', { name: /^Do not compare: / }).first()).toBeVisible();
  await expect(page.getByRole('link', { name: 'My pack (1)' }).first()).toBeVisible();
});

test('back and forward lead through the searches that were made, as they were made', async ({ page }) => {
  await page.goto('/search/');
  const box = page.locator('#search');
  for (const words of ['choir', 'walking']) {
    await box.fill(words);
    await box.press('Enter');
    await expect(page).toHaveURL(new RegExp(`q=${words}`));
  }
  await page.goBack();
  await expect(page).toHaveURL(/q=choir/);
  await expect(box).toHaveValue('choir');
  await page.goForward();
  await expect(box).toHaveValue('walking');
});

test('where the site is not reached by https, and browsers have no clipboard for it, every button that copies says what to do', async ({ page }) => {
  const seen = await watch(page.context());
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  const [one, other] = pages.filter((path) => /^\/case-studies\/[^/]+\/$/.test(path)).map((path) => path.slice(1, -1));
  for (const path of [`/${one}/`, `/compare/?items=${one},${other}`, `/pack/?items=${one}`, '/funding/workbench/', '/funding/business-case/']) {
    await page.goto(path);
    await page.evaluate(() => document.querySelectorAll('details').forEach((part) => (part.open = true)));
    await page.getByRole('main').getByRole('button', { name: /^Copy / }).first().click();
    await expect(page.getByRole('status').filter({ hasText: /address bar|your keyboard|did not (?:let|allow)|does not allow/ }).first(), path).toBeAttached();
    expect(seen(page), path).toEqual([]);
  }
}); // prettier-ignore

test('a browser that refuses more than a hundred addresses in half a minute loses nothing that is typed', async ({ page }) => {
  const seen = await watch(page.context());
  await page.addInitScript(() => {
    let calls = 0;
    addEventListener('let-go', () => (calls = Number.NEGATIVE_INFINITY));
    for (const how of ['pushState', 'replaceState'] as const) {
      const put = History.prototype[how];
      History.prototype[how] = function (...given) {
        if ((calls += 1) > 100) throw new DOMException(`more than 100 times per 30 seconds`, 'SecurityError');
        put.apply(this, given);
      };
    }
  });
  const words = 'Walks for people who want company on Tuesdays and on every other day of the week. '.repeat(2).trim();
  await page.goto('/funding/business-case/');
  const box = page.locator('main textarea:visible').first();
  await box.pressSequentially(words);
  await expect(page.locator('[data-case-paper]')).toContainText(words);
  await page.evaluate(() => dispatchEvent(new Event('let-go')));
  await expect.poll(() => decodeURIComponent(page.url()).replaceAll('+', ' ')).toContain(words);
  await page.goto('/search/');
  await page.locator('#search').pressSequentially(`${'walk '.repeat(24)}choir`);
  await page.locator('#search').fill('singing');
  await expect(page.locator('[data-results] > li').first()).toBeVisible();
  await expect(page.locator('[data-results] > li').first()).toContainText(/sing/i);
  expect(seen(page)).toEqual([]);
}); // prettier-ignore

test('where a sign-in page comes in place of the files of a tool, a sentence that is seen says so', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  for (const body of ['<!doctype html><title>Sign in</title>', 'null']) {
    await page.route('**/*.json', (route) => route.fulfill({ status: 200, contentType: 'text/html', body }));
    for (const path of ['/search/?q=choir', '/pack/', '/compare/', '/contribute/write/', ...(body === 'null' ? [] : ['/evaluate/check/'])]) {
      await page.goto(path);
      await expect(page.getByRole('main').getByText(/could not be loaded/).first(), path).toBeVisible();
    }
  }
  expect(errors).toEqual([]);
}); // prettier-ignore

test('a search whose worker could not be had says so, and works at the next question', async ({ page }) => {
  let isGone = true;
  await page.route('**/_astro/worker-*.js', (route) => (isGone ? route.fulfill({ status: 503 }) : route.continue()));
  await page.goto('/search/?q=choir');
  await expect(
    page
      .getByRole('main')
      .getByText(/could not be loaded/)
      .first(),
  ).toBeVisible();
  isGone = false;
  await page.locator('#search').fill('choirs');
  await expect(page.locator('[data-results] > li').first()).toContainText(/sing|choir/i);
});

test('a part of a tool that a new release took away is told of, with what helps: the page as it is now', async ({ page }) => {
  const [scheme] = pages.filter((path) => /^\/case-studies\/[^/]+\/$/.test(path)).map((path) => path.slice(1, -1));
  for (const [path, press] of [
    ['/contribute/write/', '[data-write=ready] [data-question] :is(input, textarea)'],
    ['/search/', '#search'],
    [`/pack/?items=${scheme}`, '[data-pack-word]'],
    ['/funding/workbench/', '[data-word]'],
    ['/funding/business-case/', '[data-case-word]'],
    ['/evaluate/plan/', '[data-logic-word]'],
    ['/guides/round-table/', '[data-template]'],
  ] as const) {
    await page.goto(path, { waitUntil: 'networkidle' });
    // What is asked for from now on was of the release before.
    await page.route('**/_astro/*', (route) => route.fulfill({ status: 404, contentType: 'text/html', body: 'Gone' }));
    await page.locator('main details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
    await page.locator(press).first().click();
    await expect(page.getByRole('main').getByText(/reload the page/i).filter({ visible: true }).first(), path).toBeVisible();
    await page.unroute('**/_astro/*');
  }
}); // prettier-ignore

test('where a browser keeps nothing, nobody is told to reload what they wrote away', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  for (const [path, field, press] of [
    ['/contribute/write/', '#q-title', '[data-write-check]'],
    ['/evaluate/plan/', '[data-logic-part]', '[data-logic-word]'],
  ] as const) {
    await page.goto(path, { waitUntil: 'networkidle' });
    await page.route('**/_astro/*', (route) => route.fulfill({ status: 404, contentType: 'text/html', body: 'Gone' }));
    await page.locator('main details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
    await page.locator(field).first().fill('A choir');
    await page.locator(press).first().click();
    await expect(
      page
        .getByRole('main')
        .getByText(/does not keep what you wrote.* copy it/)
        .first(),
      path,
    ).toBeVisible();
    await page.unroute('**/_astro/*');
  }
});

test('a tool whose own script did not come is no dead form: the page says so', async ({ page }) => {
  const said = page.getByRole('alert').filter({ hasText: 'could not be loaded. Reload the page.' });
  const scripts = (path: string) => readFileSync(`dist-small${path}index.html`, 'utf8').matchAll(/<script type="module" src="([^"]+)"/g);
  for (const path of ['/funding/workbench/', '/evaluate/plan/', '/evaluate/choose/', '/contribute/write/', '/places/']) {
    const own = [...scripts(path)].map(([, src]) => src!).find((src) => !src.includes('SiteHeader'))!;
    await page.route(`**${own}`, (route) => route.abort());
    await page.goto(path);
    await expect(said, path).toBeVisible();
    await page.unroute(`**${own}`);
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(said, path).toHaveCount(0);
  }
}); // prettier-ignore
