import { expect, test, type Page } from 'playwright/test';
import { templates } from './templates.ts';

/** Collects what fails in a page. */
function watch(page: Page): string[] {
  const seen: string[] = [];
  page.on('pageerror', (error) => seen.push(`${page.url()}: ${error.message}`));
  return seen;
}

const fieldsOf = (page: Page) =>
  page.locator(':is(input[type=text], input[type=search], input[type=url], textarea):visible:not([readonly])').all();

/** Pastes into a field as a reader would: what a browser cuts off, it cuts off here. */
async function paste(page: Page, text: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText(text);
}

const withFields = ['/', '/search/', '/places/', '/evaluate/plan/', '/evaluate/measures/', '/funding/workbench/', '/funding/business-case/', '/contribute/write/']; // prettier-ignore

test('a field that is full says so beside it, and no longer once it is not', async ({ page }) => {
  test.setTimeout(240_000);
  const seen = watch(page);
  const tried = new Set<string>();
  for (const path of withFields) {
    await page.goto(path);
    if (path.includes('/write/')) await expect(page.locator('[data-write=ready]')).toBeVisible();
    for (const field of await fieldsOf(page)) {
      const limit = Number(await field.getAttribute('maxlength'));
      expect(limit, `${path}: ${await field.getAttribute('id')}`).toBeGreaterThan(0);
      // A few of each kind are enough, and what is very long takes minutes to paste here.
      const kind = `${path} ${limit}`;
      if (limit > 1000 || tried.has(kind)) continue;
      tried.add(kind);
      await field.focus();
      await paste(page, 'x'.repeat(limit + 500));
      expect((await field.inputValue()).length, kind).toBe(limit);
      const said = page.getByRole('alert').filter({ hasText: `up to ${limit.toLocaleString('en-GB')} characters` });
      await expect(said, kind).toBeVisible();
      await paste(page, 'sing');
      await expect(said, kind).toHaveCount(0);
    }
  }
  expect(tried.size).toBeGreaterThan(6);
  expect(seen).toEqual([]);
});

test('a link that asks for more than a question can hold finds what its beginning asks for, and says so', async ({ page }) => {
  await page.goto(`/search/?q=singing+${'x'.repeat(5000)}`);
  await expect(page.getByText('A question has up to 300 characters. Its first 300 were looked for.')).toBeVisible();
  expect((await page.locator('#search').inputValue()).length).toBe(300);
  await page.locator('#search').fill('singing');
  await expect(page.getByText('A question has up to 300 characters.')).toBeHidden();
  await expect(page.locator('[data-results] > li').first()).toBeVisible();
}); // prettier-ignore

const odd = ['', '0', '-1', '1e308', 'NaN', '1,000', '£1k', '１２', '9'.repeat(40), `0.${'0'.repeat(37)}1`]; // prettier-ignore
const noNumber = /\bNaN\b|Infinity|∞|\bundefined\b|\[object/;

/** What a page says of itself: what was typed it may repeat in quotation marks, and in its own address. */
const shownOn = async (page: Page): Promise<string> =>
  (await page.locator('main').innerText()).replaceAll(/[“"][^”"]*[”"]|https?:\S+/g, '');

for (const path of ['/funding/workbench/', '/funding/business-case/', '/evaluate/plan/'])
  test(`whatever is typed as a number on ${path}, no sum is made of it that is none`, async ({ page }) => {
    test.setTimeout(240_000);
    const seen = watch(page);
    await page.goto(path);
    await page.locator('main details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
    const fields = await page.locator('main input[inputmode=decimal]:visible').all();
    expect(fields.length).toBeGreaterThan(3);
    for (const text of odd) {
      for (const field of fields) if (await field.isVisible()) await field.fill(text);
      expect(await shownOn(page), `${path} with ${text} everywhere`).not.toMatch(noNumber);
      await page.reload();
      expect(await shownOn(page), `${path} opened again with ${text}`).not.toMatch(noNumber);
    }
    expect(seen).toEqual([]);
  });

const ends = ['#%', '#%E0%A4%A', '#\\', '#"]', "#'", '#a b', '#__proto__', '#constructor', '#toString', '#:~:text=', '#=', '#&=&', `#${'a='.repeat(20_000)}`, `#${'%'.repeat(5000)}`, '#\u202e', '#*', '#council=', '#council=__proto__', '#council=%', `#council=${'a'.repeat(9000)}`]; // prettier-ignore

test('an address whose end was spoilt opens its page, whatever the page does with it', async ({ page }) => {
  test.setTimeout(480_000);
  const seen = watch(page);
  // A wish that makes another page of it stands alone; the rest are made together.
  const queries = ['?%&q=%&items=%E0%A4%A', '?items=__proto__,constructor/toString&page=__proto__&sort=toString&compare=__proto__&kind=constructor&activity=__proto__', '?what=constructor']; // prettier-ignore
  for (const path of templates) {
    await page.goto(path);
    // The end alone changes: the page is told, and not opened again.
    for (const end of ends) await page.evaluate((hash) => void (location.hash = hash), end);
    await expect(page.locator('main')).toBeVisible();
    for (const query of path.includes('?') ? [] : queries) await page.goto(path + query + ends[0]!);
    expect(seen, path).toEqual([]);
  }
});
