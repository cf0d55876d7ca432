import { expect, test } from 'playwright/test';

const results = 'ol[data-results]';

test('a typing error is put right, said, and can be undone', async ({ page }) => {
  await page.goto('/search/?q=lonliness');
  await expect(page.getByText('Showing results for loneliness. Search for lonliness instead.')).toBeVisible();
  await expect(page.locator(results).getByRole('link').first()).toContainText(/loneliness/i);
  await page.getByRole('link', { name: 'lonliness', exact: true }).click();
  await expect(page).toHaveURL(/spelling=mine/);
  await expect(page.getByText('Showing results for')).toBeHidden();
});

test('what readers call otherwise is understood, and words that nothing holds are named', async ({ page }) => {
  await page.goto('/search/?q=choir+zzyzx');
  await expect(
    page
      .locator(results)
      .getByRole('link')
      .filter({ hasText: /singing/i })
      .first(),
  ).toBeVisible();
  await expect(page.locator('[data-search-unmatched]')).toContainText('Nothing on this site speaks of “zzyzx”.');
});

test('where the code of the search does not come, the page says so and leads to the lists', async ({ page }) => {
  await page.goto('/search/');
  await page.route(/\/_astro\/.*\.js$/, (route) => route.abort());
  await page.locator('#search').focus();
  const said = page.getByText('The search could not be loaded. Reload the page, or browse the lists below.');
  await expect(said.filter({ visible: true }).first()).toBeVisible();
  await expect(page.locator('[data-search-help]')).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'The search could not be loaded.' })).toHaveCount(1);
});

test('where what reads the full text does not come, or the browser runs no such code, titles and summaries are searched, and it is said', async ({ page }) => {
  await page.route('**/pagefind/*', (route) => route.fulfill({ status: 404, contentType: 'text/html', body: '<p>gone' }));
  await page.goto('/search/?q=singing+%22no+such+phrase+anywhere%22');
  await expect(page.locator('[data-search-unmatched]')).toContainText('The full text of the pages could not be searched');
  await page.locator('#search').fill('singing');
  await expect(page.locator(results)).toHaveAttribute('data-search-state', 'ready');
  await expect(page.locator('[data-search-unmatched]')).toBeHidden();
}); // prettier-ignore

test('a filter narrows the results, can be taken away, and the back button brings it back', async ({ page }) => {
  await page.goto('/search/?q=singing');
  await expect(page.locator(results)).toHaveAttribute('data-search-state', 'ready');
  await page.getByRole('checkbox', { name: /^Evidence \(\d+\)$/ }).check();
  await expect(page).toHaveURL(/kind=evidence/);
  await expect(page.locator('.search-result__kind').filter({ hasNotText: 'Evidence' })).toHaveCount(0);
  await page.getByRole('checkbox', { name: /^Evidence \(\d+\)$/ }).uncheck();
  await expect(page).not.toHaveURL(/kind=/);
  await page.goBack();
  await expect(page.getByRole('checkbox', { name: /^Evidence \(\d+\)$/ })).toBeChecked();
});

test('a suggestion is chosen by keyboard', async ({ page }) => {
  await page.goto('/search/');
  const box = page.getByRole('combobox', { name: 'What are you looking for?' });
  await box.pressSequentially('singi');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.locator(results)).toHaveAttribute('data-search-state', 'ready');
  await expect(box).toHaveValue(/singing/i);
});

test('suggestions that come late do not take away the one a reader stands on', async ({ page }) => {
  await page.goto('/search/');
  const box = page.getByRole('combobox', { name: 'What are you looking for?' });
  await box.pressSequentially('singi');
  await expect(page.getByRole('option').first()).toBeVisible();
  await box.evaluate(async (input) => {
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    input.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve));
  });
  await expect(page.getByRole('option').first()).toHaveAttribute('aria-selected', 'true');
});

const odd = [
  'x'.repeat(10_000),
  '"unclosed',
  '+-&|!(){}[]^~*?:\\/ AND OR NOT',
  '🎨🏃',
  'הבריאות שלך',
  '<script>alert(1)</script><b>bold',
  'the and of it',
  '%00 %zz',
  '"   "',
];

test('whatever is typed or shared gives a sensible page, and the console stays silent', async ({ page }) => {
  const messages: string[] = [];
  page.on('console', (message) => messages.push(message.text()));
  page.on('pageerror', (error) => messages.push(error.message));
  for (const query of odd) {
    await page.goto(`/search/?q=${encodeURIComponent(query).slice(0, 6_000)}`);
    await expect(page.locator(results)).toHaveAttribute('data-search-state', /ready|empty/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Search');
  }
  await page.goto('/search/?q=singing&kind=gone&activity=nothing');
  await expect(page.locator(results)).toHaveAttribute('data-search-state', 'ready');
  expect(messages).toEqual([]);
});

const nothing = 'There is no word here to look for.';
const answered: [query: string, said: string][] = [
  ['', 'Type a question, or a few words of what you want to know.'],
  ['   ', 'Type a question, or a few words of what you want to know.'],
  ['?!…', nothing],
  ['🎨🏃', nothing],
  ['"   "', nothing],
  ['הבריאות שלך', 'Nothing on this site speaks of “הבריאות” or “שלך”.'],
  ['x'.repeat(400), 'Nothing on this site speaks of “xxx'],
  ['<b>zyzzyva</b>', '“zyzzyva”'],
  ['Narnia Borough Council', '“narnia”'],
  ['LS1 1UR', 'That looks like a postcode. We hold no postcodes: search for the name of your council.'],
];
for (const [query, said] of answered) {
  test(`what cannot be looked for is answered in a sentence: “${query.slice(0, 20)}”`, async ({ page }) => {
    await page.goto(`/search/?q=${encodeURIComponent(query)}`);
    await expect(page.getByRole('main').getByText(said).first()).toBeVisible();
    await expect(page.locator('[data-answer]')).toBeHidden();
  });
}

test('a search that is sent without a word asks for one, and says no more once there is one', async ({ page }) => {
  await page.goto('/search/');
  const box = page.getByRole('combobox', { name: 'What are you looking for?' });
  await box.press('Enter');
  const asks = page.locator('[data-search-nothing]');
  await expect(asks).toBeVisible();
  await box.fill('singing');
  await expect(asks).toBeHidden();
});

test('a question is answered above the results, with its sentence and level', async ({ page }) => {
  await page.goto('/search/?q=can+singing+groups+reduce+loneliness%3F');
  const answer = page.locator('[data-answer]');
  await expect(answer.getByRole('link').first()).toHaveAttribute('href', /\/evidence\/bodies\/singing-loneliness\//);
  await expect(answer).toContainText('may make little or no difference to loneliness');
  await expect(answer).toContainText('Low certainty');
});

test('from the answer to a question its committee paper is one press away', async ({ page }) => {
  await page.goto('/search/?q=can+singing+groups+reduce+loneliness%3F');
  const question = page.locator('[data-answer]').getByRole('link').first();
  await expect(question).toBeVisible();
  const asked = await question.innerText();
  await page.locator('[data-answer]').getByRole('link', { name: 'Committee paper' }).click();
  await expect(page).toHaveURL(/\/pack\/\?items=/);
  await expect(page.getByLabel('Title of the paper')).toHaveValue(asked);
  await expect(page.getByRole('main')).toContainText('may make little or no difference to loneliness');
});

test('a question that nothing here answers says so, and one about one’s own health says where to turn', async ({
  page,
}) => {
  await page.goto('/search/?q=when+are+the+bins+collected%3F');
  await expect(page.locator('[data-search-unanswered]')).toContainText('No page here answers that question');
  await expect(page.locator('[data-answer]')).toBeHidden();
  await page.goto('/search/?q=I+am+depressed+and+singing+does+not+help');
  await expect(page.locator('[data-search-own]')).toContainText('phone 111');
  await expect(page.locator('[data-answer]')).toBeHidden();
});

test('what is off the subject, in another language or a mistake of nothing is not put right and not answered', async ({
  page,
}) => {
  for (const query of ['bins', 'potholes and parking', 'ysgol gynradd', 'wann kommt der Bus?', 'asdfqwer']) {
    await page.goto(`/search/?q=${encodeURIComponent(query)}`);
    await expect(page.locator(results)).toHaveAttribute('data-search-state', /ready|empty/);
    await expect(page.locator('[data-search-spelling]'), query).toBeHidden();
    await expect(page.locator('[data-answer]'), query).toBeHidden();
  }
});

test('three hundred words, and two questions in one, still give results', async ({ page }) => {
  const long = 'singing groups and loneliness among older people in our town '.repeat(30);
  for (const query of [long, 'does singing help loneliness and who pays for the choir?']) {
    await page.goto(`/search/?q=${encodeURIComponent(query)}`);
    await expect(page.locator(results)).toHaveAttribute('data-search-state', 'ready');
    await expect(page.locator(results).getByRole('link').first()).toBeVisible();
  }
});

test('an unknown council is not taken for another, and the words that nothing holds are named', async ({ page }) => {
  await page.goto('/search/?q=Scunthorpe');
  await expect(page.locator(results)).toHaveAttribute('data-search-state', 'empty');
  await expect(page.locator('[data-search-unmatched]')).toContainText('“scunthorpe”');
  await expect(page.locator('[data-search-spelling]')).toBeHidden();
});

test('an old link with words, a filter that is gone and another order still finds', async ({ page }) => {
  await page.goto('/search/?q=choir&kind=fact-sheet&sort=oldest&utm_source=letter');
  await expect(page.locator(results)).toHaveAttribute('data-search-state', /ready|empty/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Search');
});

test('a task is found by what it does, and a tool is no answer', async ({ page }) => {
  await page.goto('/search/?q=committee+paper');
  await expect(page.locator(results).getByRole('link').first()).toHaveAttribute('href', /\/pack\/$/);
  await expect(page.locator('[data-answer]')).toBeHidden();
});

test('a question is answered before the rest of the search has come, and without the full text', async ({ page }) => {
  const asked: string[] = [];
  const { promise, resolve } = Promise.withResolvers<undefined>();
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.route('**/search/records.json', async (route) => {
    await promise;
    await route.continue();
  });
  await page.goto('/search/?q=can+singing+groups+reduce+loneliness%3F');
  await expect(page.locator('[data-answer]')).toContainText('may make little or no difference to loneliness');
  await expect(page.locator(results)).toHaveAttribute('data-search-state', 'loading');
  resolve(undefined);
  await expect(page.locator(results)).toHaveAttribute('data-search-state', 'ready');
  await expect(page.locator('[data-answer]')).toBeVisible();
  expect(asked.filter((path) => path.endsWith('.wasm') || path.includes('wasm.'))).toEqual([]);
});
