import { expect, test, type Page } from 'playwright/test';

const singing = 'case-studies/testshire-singing-for-breath';
const gardens = 'case-studies/wales-gardens-for-everybody';
const walks = 'case-studies/northby-walks-without-figures';

/** Holds back a file until it is let go. @returns lets it go, and waits until it has come */
async function holdBackFile(page: Page, address: string | RegExp): Promise<() => Promise<void>> {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  await page.route(address, async (route) => {
    await promise;
    await route.continue();
  });
  return async () => {
    const came = page.waitForResponse(address);
    resolve(undefined);
    await (await came).finished();
    await page.waitForTimeout(500);
  };
}

/** Holds back the file of one page until it is let go. */
const holdBack = (page: Page, ref: string) => holdBackFile(page, `**/pack/items/${ref}.json`);

const items = (page: Page) =>
  page.locator('[data-pack-list] > li').evaluateAll((all) => all.map((item) => (item as HTMLElement).dataset.item));
const status = (page: Page) => page.getByRole('main').getByRole('status');

test('while a page of a pack is on its way, what is removed stays removed and what is typed stays typed', async ({
  page,
}) => {
  await page.goto(`/pack/?items=${singing},${gardens}`);
  await expect(page.locator('[data-pack-list] > li')).toHaveCount(2);
  const letGo = await holdBack(page, walks);
  await page.locator('[data-pack-add]').selectOption(walks);
  await page.getByRole('button', { name: 'Add to the pack' }).click();
  await page.getByRole('button', { name: /^Remove: Testshire/ }).click();
  await page.getByLabel('Title of the paper').fill('Our walks');
  await page.getByLabel(/^Note for the paper, on .*[Gg]ardens/).fill('Asked for');
  await letGo();
  await expect.poll(() => items(page)).toEqual([gardens, walks]);
  await expect(page.getByLabel('Title of the paper')).toHaveValue('Our walks');
  await expect(page.getByLabel(/^Note for the paper, on .*[Gg]ardens/)).toHaveValue('Asked for');
  await expect(page).toHaveURL(new RegExp(`items=${gardens},${walks}#.*title=Our\\+walks`));
  await expect(page.locator('.paper__title')).toHaveText('Our walks');
});

test('a page that comes when its reader writes a note does not take the field away', async ({ page }) => {
  await page.goto(`/pack/?items=${singing}`);
  const note = page.getByLabel(/^Note for the paper, on Testshire/);
  await expect(note).toBeVisible();
  const letGo = await holdBack(page, walks);
  await page.locator('[data-pack-add]').selectOption(walks);
  await page.getByRole('button', { name: 'Add to the pack' }).click();
  await note.focus();
  await page.keyboard.type('For the ');
  await letGo();
  await expect(page.locator('[data-pack-list] > li')).toHaveCount(2);
  await page.keyboard.type('committee');
  await expect(note).toHaveValue('For the committee');
});

test('a comparison shows what its address names, however late an earlier choice comes', async ({ page }) => {
  await page.goto(`/compare/?items=${singing}`);
  await expect(page.getByRole('columnheader')).toHaveCount(2);
  const letGo = await holdBack(page, walks);
  await page.getByRole('main').getByRole('combobox').nth(1).selectOption(walks);
  await page.getByRole('main').locator('form').getByRole('button').first().click();
  await expect(page).toHaveURL(new RegExp(`items=${singing},${walks}$`));
  await page.goBack();
  await expect(page).toHaveURL(new RegExp(`items=${singing}$`));
  await expect(status(page)).toHaveText('1 case study.');
  await letGo();
  await expect(page.getByRole('columnheader')).toHaveCount(2);
  await expect(status(page)).toHaveText('1 case study.');
});

test('two tabs, one pack: what one adds is there in the other, and a note written meanwhile takes nothing away', async ({
  context,
}) => {
  const [here, there] = [await context.newPage(), await context.newPage()];
  await here.goto('/pack/');
  await here.locator('[data-pack-add]').selectOption(singing);
  await here.getByRole('button', { name: 'Add to the pack' }).click();
  await expect(here.locator('[data-pack-list] > li')).toHaveCount(1);
  await there.goto(`/${gardens}/`);
  await there.getByRole('main').getByRole('button', { name: /^Add to pack: / }).first().click(); // prettier-ignore
  await expect.poll(() => items(here)).toEqual([singing, gardens]);
  await expect(status(here)).toHaveText('Your pack was changed in another tab. The pack holds 2 items.');
  await here.getByLabel(/^Note for the paper, on Testshire/).fill('Mine');
  await expect(here).toHaveURL(/=Mine/);
  await expect(there.getByRole('main').getByRole('button', { name: /^Remove from pack: / }).first()).toBeVisible(); // prettier-ignore
  await there.reload();
  await expect(there.getByRole('link', { name: 'My pack (2)' }).first()).toBeVisible();
});

test('where the browser has no room left, a choice lasts as long as the page, and is told as what it is', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
  });
  await page.goto(`/${singing}/`);
  await page.getByRole('main').getByRole('button', { name: /^Add to pack: / }).first().click(); // prettier-ignore
  await expect(page.getByText('Added to your pack, which now holds 1 item.')).toHaveCount(1);
  await expect(page.getByRole('link', { name: 'My pack (1)' }).first()).toBeVisible();
});

test('what another site of the same host left in storage breaks no page', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.addInitScript(() => localStorage.setItem('pack', 'http://['));
  await page.goto(`/${singing}/`);
  await expect(
    page
      .getByRole('main')
      .getByRole('button', { name: /^Add to pack: / })
      .first(),
  ).toBeVisible();
  await page.goto('/pack/');
  await expect(status(page)).toHaveText('The pack is empty.');
  await expect(page).toHaveURL(/\/pack\/$/);
  expect(errors).toEqual([]);
});

test('in an older browser the title and the notes of a pack stay in its address', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(URLSearchParams.prototype, 'size'));
  await page.goto(`/pack/?items=${singing}#title=My+paper`);
  await expect(page.locator('.paper__title')).toHaveText('My paper');
  await expect(page).toHaveURL(/#title=My\+paper$/);
});

test('practice data that come late do not take the place of the reader’s own', async ({ page }) => {
  await page.goto('/evaluate/check/');
  const letGo = await holdBackFile(page, '**/data/evaluation-sample.csv');
  await page.locator('[data-check-sample]').click();
  const rows = Array.from({ length: 20 }, (_, at) => `AB-${at + 100},2`);
  const own = Buffer.from(['participant_id,lonely3_1_before', ...rows].join('\n'));
  await page.locator('#file').setInputFiles({ name: 'own.csv', mimeType: 'text/csv', buffer: own });
  await expect(page.locator('[data-check-status]')).toContainText('Read: 20 rows');
  await letGo();
  await expect(page.locator('[data-check-status]')).toContainText('Read: 20 rows');
});

test('what is found for a name that was typed before the names of councils came is not said of the next', async ({
  page,
}) => {
  const letGo = await holdBackFile(page, '**/places/names.json');
  await page.goto('/');
  const form = page.locator('[data-home-council]');
  const [box, said] = [form.getByRole('combobox'), form.locator('[data-council-status]')];
  await box.fill('Northby');
  await box.press('Enter');
  await box.fill('');
  await letGo();
  await expect(said).toBeEmpty();
  await expect(form.locator('[data-council-chosen]')).toBeEmpty();
});

test('a council that is forgotten before what is near it came is not shown', async ({ context }) => {
  const [here, there] = [await context.newPage(), await context.newPage()];
  await here.goto('/');
  await here.evaluate(() => localStorage.setItem('my-council', 'northby'));
  const letGo = await holdBackFile(here, '**/places/near.json');
  await here.reload();
  await there.goto('/about/');
  await there.evaluate(() => localStorage.removeItem('my-council'));
  await expect(here.getByRole('banner').getByRole('button', { name: /^My council/ })).toHaveText(/choose/i);
  await letGo();
  await expect(here.locator('[data-council-chosen]')).toBeEmpty();
});
