import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import mammoth from 'mammoth';
import { expect, test, type Page } from 'playwright/test';

const paper = (page: Page) => page.locator('[data-case-paper]');

test('need, what is known and the three cases become one paper, and its link makes it again', async ({
  page,
  context,
}) => {
  await page.goto('/funding/business-case/');
  await page.getByLabel('Council', { exact: true }).selectOption({ label: 'Northby' });
  await page.getByLabel('Question').selectOption('singing-loneliness');
  for (const [legend, numbers] of [
    [/Of 1,000 residents/, ['5', '10', '20']],
    [/Of 100 offered it/, ['40', '50', '60']],
    [/Of 100 who start/, ['50', '60%', '70']],
    [/each person who finishes/, ['590', '841', '1,110']],
  ] as const) {
    const group = page.getByRole('group', { name: legend });
    for (const [index, label] of ['Low', 'Central', 'High'].entries())
      await group.getByLabel(label).fill(numbers[index]!);
  }
  await expect(paper(page)).toContainText('Need in Northby, beside England');
  await expect(paper(page)).toContainText('14.2%');
  await expect(paper(page)).toContainText('Low certainty');
  // 305,000 residents: 1,525, 3,050 and 6,100 are offered it; 305, 915 and 2,562 finish.
  await expect(paper(page).getByRole('row', { name: /People who finish/ })).toContainText('3059152,562');

  const again = await context.newPage();
  await again.goto(page.url());
  await expect(paper(again).getByRole('row', { name: /People who finish/ })).toContainText('3059152,562');
  await expect(paper(again)).toContainText('Need in Northby');
});

test('a return is refused beside its field where certainty is very low, and is not in the paper', async ({ page }) => {
  await page.goto('/funding/business-case/');
  await page.getByLabel('Question').selectOption('museums-gp-use');
  await page.getByLabel('A return, if you wish').fill('Each £1 gives £4');
  const level = await page.locator('[data-case-known]').innerText();
  await expect(page.locator('#case-return-problem'))
    .toContainText(/very low|no level/)
    .catch((error: unknown) => {
      throw new Error(`${level}: ${String(error)}`);
    });
  await expect(paper(page)).toContainText('This paper states no return.');
  await expect(paper(page)).not.toContainText('£4');
});

test('bad input is told beside its field, and nothing is lost', async ({ page }) => {
  await page.goto(
    '/funding/business-case/#uptake.low=-5&uptake.central=101&uptake.high=many&place=nowhere&nonsense=x&risks=Leaders+leave',
  );
  await expect(page.locator('#case-uptake-low-problem')).toContainText('not above nought');
  await expect(page.locator('#case-uptake-central-problem')).toContainText('more than 100');
  await expect(page.locator('#case-uptake-high-problem')).toContainText('not a number');
  await expect(page.locator('#case-place-problem')).toContainText('"nowhere"');
  await expect(page.locator('[data-case-link]')).toContainText('nonsense');
  await expect(page.getByRole('group', { name: /Of 100 offered it/ }).getByLabel('High')).toHaveValue('many');
  await expect(paper(page)).toContainText('Leaders leave');
});

test('one link of the workbench becomes one paper, and one assumption is changed and brought back', async ({
  page,
}) => {
  await page.goto('/funding/business-case/#body=singing-loneliness&place=northby&risks=Leaders+leave');
  await page.getByLabel('Start from a worked example').selectOption('choir');
  await expect(paper(page).getByRole('row', { name: /For each person who finishes/ })).toContainText('£220.00');
  await expect(paper(page)).toContainText('Council');
  await page.getByRole('link', { name: 'Change an assumption' }).click();
  await page
    .getByRole('group', { name: /^Completion/ })
    .getByLabel('Central')
    .fill('25');
  await page.getByRole('link', { name: 'Back to the business case' }).click();
  await expect(paper(page).getByRole('row', { name: /For each person who finishes/ })).toContainText('£440.00');
  await expect(paper(page)).toContainText('Leaders leave');
  await expect(paper(page)).toContainText('Need in Northby');
  await expect(paper(page)).toContainText('Changed by the user');
  const link = page.url();
  await page.goto('/funding/');
  await page.goto(link);
  await expect(paper(page).getByRole('row', { name: /For each person who finishes/ })).toContainText('£440.00');
});

test('a link with shares that do not come to 100, or with bad numbers, is told beside the link', async ({ page }) => {
  await page.goto('/funding/business-case/#scenario=choir&pays.activity.council=60&completion.high=101');
  await expect(page.locator('#case-workbench-problem')).toContainText('come to 60%');
  await expect(page.locator('#case-workbench-problem')).toContainText('cannot be more than 100%');
  await expect(paper(page)).toContainText('not worked out');
});

test('the Word file holds the paper, with what is left to fill', async ({ page }) => {
  await page.goto('/funding/business-case/#body=singing-loneliness&risks=Leaders+leave');
  await expect(paper(page)).toContainText('Low certainty');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Make the paper (Word)' }).click();
  const { value } = await mammoth.extractRawText({ buffer: await readFile(await (await download).path()) });
  expect(value).toContain('Low certainty');
  expect(value).toContain('Leaders leave');
  expect(value).toContain('[For you to fill');
});

test('an answer is carried into the paper in one click, with how sure it is, its doubt and its costs', async ({
  page,
}) => {
  await page.goto('/answers/singing-helps/');
  await page.getByRole('main').getByRole('link', { name: 'Make a business case' }).click();
  await expect(page).toHaveURL(/#answer=singing-helps$/);
  await expect(page.getByLabel('Answer', { exact: true })).toHaveValue('singing-helps');
  await expect(paper(page)).toContainText('may make little or no difference to loneliness. (Low certainty.)');
  await expect(paper(page)).toContainText('Strongest doubt: The one trial saw no difference.');
  await expect(paper(page)).toContainText('£12,000 a year');
  await expect(paper(page).getByRole('heading', { name: 'References' })).toBeVisible();
  await page.getByLabel('A return, if you wish').fill('Each £1 gives £4');
  await expect(paper(page)).toContainText('of which certainty is low');
});

test('an answer with no level bears no return, an old name of an answer leads to it, and an unknown one is told', async ({
  page,
}) => {
  await page.goto('/funding/business-case/#answer=who-pays-for-choirs&return=Each+pound+gives+four');
  await expect(page.locator('#case-return-problem')).toContainText('no level');
  await expect(paper(page)).not.toContainText('Each pound gives four');
  await page.goto('/funding/business-case/#answer=choirs-help');
  await expect(page.getByLabel('Answer', { exact: true })).toHaveValue('singing-helps');
  await page.goto('/funding/business-case/#answer=no-such-answer');
  await expect(page.locator('#case-answer-problem')).toContainText('"no-such-answer"');
});

test('an answer, a costing and a council meet in one paper, and go there and back', async ({ page }) => {
  await page.goto('/answers/singing-helps/#council=northby');
  await page.getByRole('link', { name: 'Work out the cost here' }).click();
  await expect(page.locator('#workbench-council')).toHaveValue('northby');
  await expect(page.locator('[data-notes]')).toBeEmpty();
  await page.getByRole('link', { name: 'Make a business case from this and the answer' }).click();
  await expect(page.getByLabel('Answer', { exact: true })).toHaveValue('singing-helps');
  await expect(paper(page)).toContainText('Need in Northby');
  await expect(paper(page)).toContainText('Strongest doubt');
  await expect(paper(page).getByRole('row', { name: /For each person who finishes/ })).toContainText('£');
  await page.goto('about:blank');
  await page.goto('/funding/business-case/#scenario=choir&uptake.low=0.8&answer=singing-helps');
  await expect(paper(page).getByRole('row', { name: /For each person who finishes/ })).toContainText('£220.00');
  await expect(paper(page)).toContainText('Strongest doubt');
});

test('the reader’s council is there to begin with, is named, and gives way to what is chosen', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/funding/business-case/#council=northby');
  await expect(page.getByLabel('Council', { exact: true })).toHaveValue('northby');
  await expect(page.locator('#case-place-told')).toContainText('Your council');
  await expect(paper(page)).toContainText('Need in Northby');
  await expect(page.locator('[data-case-link]')).toBeHidden();
  await page.getByLabel('Council', { exact: true }).selectOption('eastby');
  await expect(page.locator('#case-place-told')).toContainText('Eastby District Council ends on 1 April 2028');
  await expect(page.locator('#case-place-told').getByRole('link', { name: 'East Testshire' })).toBeVisible();
  await expect(paper(page)).toContainText('Need in Eastby');
  await page.reload();
  await expect(page.getByLabel('Council', { exact: true })).toHaveValue('eastby');
  // The address has it behind the #; no request says which council it is.
  expect(asked.filter((url) => /northby|eastby/.test(new URL(url).pathname))).toEqual([]);
});

test('the sample size and the plan are carried into the case that they were opened from', async ({ page }) => {
  await page.goto('/funding/business-case/#place=southby&others=Do+nothing');
  await page.getByRole('link', { name: 'Plan the evaluation' }).click();
  await expect(page.locator('#logic-council')).toHaveValue('southby');
  await page.getByLabel('Outputs').fill('People who finish');
  await page.getByLabel(/^Smallest change/).fill('3');
  await page.getByLabel(/^Lost between/).fill('30');
  await page.getByRole('link', { name: 'Take this number into a business case' }).click();
  await expect(paper(page)).toContainText(
    'you need 90 people measured twice. If 30% are lost on the way, begin with 129',
  );
  await expect(paper(page)).toContainText('Do nothing');
  await expect(page.getByLabel('Council', { exact: true })).toHaveValue('southby');
  await page.goBack();
  await page.getByRole('link', { name: 'Take it into a business case' }).click();
  await expect(paper(page)).toContainText('People who finish');
  await expect(paper(page)).toContainText('you need 90 people');
});

test('a link that is no sample size is told beside its field', async ({ page }) => {
  await page.goto('/funding/business-case/#sample=https%3A%2F%2Fexample.org%2F');
  await expect(page.locator('#case-sample-problem')).toContainText('no link of the planning page');
  await page.goto('about:blank');
  await page.goto('/funding/business-case/#sample=kind%3Dpaired%26sd%3D-1');
  await expect(page.locator('#case-sample-problem')).toContainText('above 0');
});

test('the page has no accessibility fault, in the light or in the dark, right or wrong', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto('/funding/business-case/#place=northby&uptake.low=-5');
    await expect(paper(page)).toContainText('Need in Northby');
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  }
});

test('a letter becomes a Word file in which the fields to fill are marked', async ({ page }) => {
  await page.goto('/guides/round-table/');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Take it as a Word file' }).click();
  const { value } = await mammoth.convertToHtml(
    { buffer: await readFile(await (await download).path()) },
    { styleMap: ["r[style-name='Prompt'] => mark"] },
  );
  expect(value).toContain('Dear <mark>[title and name]</mark>,');
});
