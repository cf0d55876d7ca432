import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from 'playwright/test';

const stat = (page: Page, name: string, oneCase: string) =>
  page.locator(`[data-stat="${name}"][data-case="${oneCase}"]`);

test('a link with other inputs is worked out, and what is changed goes into the address', async ({ page }) => {
  await page.goto('/funding/workbench/#scenario=choir&referrals.central=200&uptake.low=0.8');
  await expect(stat(page, 'total', 'central')).toHaveAttribute('data-value', '17600');
  await expect(stat(page, 'cost-per-finisher', 'low')).toHaveText('£180.00');
  await page
    .getByRole('group', { name: /^Completion/ })
    .getByLabel('Central')
    .fill('25');
  await expect(stat(page, 'cost-per-finisher', 'central')).toHaveText('£440.00');
  expect(page.url()).toContain('#scenario=choir&referrals.central=200&uptake.low=0.8&completion.central=0.25');
  await page.reload();
  await expect(stat(page, 'cost-per-finisher', 'central')).toHaveText('£440.00');
});

test('what cannot be used is told beside its field, stays as it was typed, and the other cases are worked out', async ({
  page,
}) => {
  await page.goto('/funding/workbench/#scenario=choir&uptake.low=1.01&nonsense.low=1');
  const uptake = page.getByRole('group', { name: /^Uptake/ });
  await expect(uptake.getByLabel('Goes well')).toHaveValue('101');
  await expect(uptake).toContainText('cannot be more than 100%');
  await expect(stat(page, 'total', 'low')).toHaveAttribute('data-value', '');
  await expect(stat(page, 'total', 'central')).toHaveAttribute('data-value', '8800');
  await expect(page.getByText('nonsense.low')).toBeVisible();
});

test('shares that do not come to 100% are told beside their line', async ({ page }) => {
  await page.goto('/funding/workbench/#scenario=choir&pays.activity.council=60');
  await page.getByText('Change who pays').click();
  await expect(page.getByRole('group', { name: 'The activity', exact: true })).toContainText('The shares come to 60%');
  await page.getByRole('group', { name: 'The activity', exact: true }).getByLabel('NHS').fill('40');
  await expect(page.locator('[data-payer="nhs"]')).toHaveText('£3,200.00');
});

test('three scenarios stand side by side, and the Word and CSV files are handed over', async ({ page }) => {
  await page.goto('/funding/workbench/');
  await page.getByRole('button', { name: 'Keep to compare' }).click();
  await page.getByLabel('Start from').selectOption('two-posts');
  await page.getByRole('button', { name: 'Keep to compare' }).click();
  await expect(page.getByRole('region', { name: 'Compared' }).getByRole('columnheader')).toHaveCount(3);
  for (const [button, name] of [
    ['CSV file', 'two-posts.csv'],
    ['Word file', 'two-posts.docx'],
  ] as const) {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: button }).click();
    expect((await download).suggestedFilename()).toBe(name);
  }
});

test('compared scenarios stand in the address, and so do the way to pay, the activity and the council', async ({
  page,
}) => {
  await page.goto('/funding/workbench/#scenario=choir&completion.central=0.25');
  await page.getByRole('button', { name: 'Keep to compare' }).click();
  await page.getByLabel('Way to pay').selectOption('grant');
  await expect(page.locator('[data-payer="fund"]')).toHaveText('£3,200.00');
  await page.locator('#workbench-council').selectOption('northby');
  await expect(page.locator('[data-reach]')).toContainText('Of every 100,000');
  await expect(page.locator('[data-nation]')).toContainText('2 million people');
  await page.reload();
  await expect(page.getByRole('region', { name: 'Compared' })).toContainText('Completion');
  await expect(page.getByLabel('Way to pay')).toHaveValue('grant');
  await expect(page.locator('[data-payer="fund"]')).toHaveText('£3,200.00');
  await expect(page.locator('[data-reach]')).toContainText('Of every 100,000');
});

test('a published rate goes into the fields when it is asked for, and never before', async ({ page }) => {
  await page.goto('/funding/workbench/#scenario=choir');
  const completion = page.getByRole('group', { name: /^Completion/ });
  await expect(completion.getByLabel('Central')).toHaveValue('50');
  await expect(completion).toContainText('40% to 60%');
  await completion.getByRole('button', { name: 'Use this' }).click();
  await expect(completion.getByLabel('Goes well')).toHaveValue('60');
  await expect(completion.getByLabel('Goes badly')).toHaveValue('40');
});

test('numbers that were changed can be brought back after another scenario was chosen', async ({ page }) => {
  await page.goto('/funding/workbench/#scenario=choir&completion.central=0.25');
  await page.getByLabel('Start from').selectOption('two-posts');
  await page.getByRole('link', { name: 'Bring them back' }).click();
  await expect(page.getByRole('group', { name: /^Completion/ }).getByLabel('Central')).toHaveValue('25');
});

test('a way to pay leads to the workbench set up for it', async ({ page }) => {
  await page.goto('/funding/models/grant/');
  await page.getByRole('link', { name: 'Try it in the workbench' }).click();
  await expect(page.getByLabel('Start from')).toHaveValue('choir');
  await expect(page.locator('[data-payer="council"]')).toContainText('£');
  await expect(page.locator('[data-model-told]')).toContainText('Who bears the risk: the council');
});

test('a number that should have been looked at again says so, and another does not', async ({ page }) => {
  await page.goto('/funding/numbers/post-now/');
  await expect(page.getByText('due for review', { exact: true })).toBeVisible();
  await page.goto('/funding/numbers/a-visit/');
  await expect(page.getByText('due for review')).toBeHidden();
});

test('the workbench has no fault that axe sees, with problems shown and in the dark', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/funding/workbench/#scenario=choir&uptake.low=2');
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]!.html}`)).toEqual([]);
});

test('without script the worked examples stand there as tables', async ({ browser }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto(`${test.info().project.use.baseURL}/funding/workbench/`);
  await expect(page.getByRole('article').filter({ hasText: 'A choir for a town' })).toContainText('£8,800.00');
});

test('what is typed before the script of the workbench is there is not lost', async ({ page }) => {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => (letGo = resolve));
  await page.route('**/_astro/*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/funding/workbench/#scenario=choir', { waitUntil: 'commit' });
  const completion = page.getByRole('group', { name: /^Completion/ }).getByLabel('Central');
  await completion.fill('25');
  letGo();
  await expect(page).toHaveURL(/completion\.central=0\.25/);
  await expect(completion).toHaveValue('25');
});

test('the workbench begins with the reader’s council, names it, and keeps another that is chosen', async ({ page }) => {
  await page.goto('/funding/workbench/#council=northby');
  await expect(page.locator('#workbench-council')).toHaveValue('northby');
  await expect(page.locator('[data-reach]')).toContainText('Northby had');
  await page.locator('#workbench-council').selectOption('southby');
  await expect(page.locator('[data-reach]')).toContainText('Southby had');
  await page.reload();
  await expect(page.locator('#workbench-council')).toHaveValue('southby');
});
