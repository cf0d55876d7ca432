import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { XMLParser } from 'fast-xml-parser';
import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { expect, test, type Locator, type Page } from 'playwright/test';

const refs = [
  'evidence/ample-2020-singing-trial',
  'case-studies/testshire-singing-for-breath',
  'facts/singing-ten-weeks',
  'briefing/what-it-costs',
];
const address = `/pack/?items=${refs.join(',')}`;

/** Presses the button that makes the paper, and gives the file. */
async function download(page: Page): Promise<{ name: string; bytes: Buffer }> {
  const started = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Make the committee paper (Word)' }).click();
  const file = await started;
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

test('from pages to a pack to the committee paper in Word', async ({ page }) => {
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  for (const ref of refs) {
    await page.goto(`/${ref}/`);
    await page.getByRole('main').getByRole('button', { name: /^Add to pack: / }).first().click();
  } // prettier-ignore
  await page.getByRole('link', { name: 'My pack (4)' }).first().click();
  await expect(page).toHaveURL(new RegExp(`/pack/\\?items=${refs.join(',')}$`));
  await page.getByLabel('Title of the paper').fill('Social prescribing in our area');
  await page.getByLabel(/^Note for the paper, on Ten weeks of singing/).fill('<b>Asked for</b> by scrutiny\nالعربية');
  const scripts: string[] = [];
  page.on('request', (request) => request.resourceType() === 'script' && scripts.push(request.url()));
  const { name, bytes } = await download(page);
  expect(name).toBe('social-prescribing-in-our-area.docx');
  expect(scripts.length, 'the writer of Word files is fetched only now').toBeGreaterThan(0);
  expect(errors).toEqual([]);

  const files = unzipSync(bytes);
  const xml = (path: string): string => strFromU8(files[path]!);
  for (const path of Object.keys(files).filter((path) => path.endsWith('.xml'))) new XMLParser().parse(xml(path), true);
  const body = xml('word/document.xml');
  expect(xml('docProps/core.xml')).toContain('<dc:title>Social prescribing in our area</dc:title>');
  expect(xml('word/styles.xml')).toContain('w:lang w:val="en-GB"');
  const paragraphs = body.match(/<w:p>.*?<\/w:p>/gs)!;
  const inStyle = (style: string): string[] =>
    paragraphs
      .filter((paragraph) => paragraph.includes(`<w:pStyle w:val="${style}"/>`))
      .map((paragraph) => paragraph.replace(/<[^>]+>/g, ''));
  expect(inStyle('Title')).toEqual(['Social prescribing in our area']);
  expect(inStyle('Heading1')).toEqual([
    'Purpose of report',
    'Summary',
    'What to weigh',
    'Recommendations',
    'Annex: the evidence in full',
    'Background',
    'Evidence, and how certain it is',
    'Case studies',
    'Financial implications',
    'Other implications',
    'Next steps',
    'References',
    'Appendix A: What it costs',
    'Appendix B: where this paper comes from',
  ]);
  expect(inStyle('Heading2')).toContain('Testshire: a choir that people are sent to, and what changed');
  const tables = body.match(/<w:tbl>/g)!.length;
  expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(tables);
  expect(tables).toBeGreaterThan(2);
  const cited = new Set([...body.matchAll(/w:anchor="(reference_\d+)"/g)].map(([, anchor]) => anchor!));
  for (const anchor of cited) expect(body).toContain(`w:name="${anchor}"`);
  expect(cited.size).toBeGreaterThan(2);
  expect(xml('word/footer1.xml')).toMatch(/PAGE.*NUMPAGES/s);
  expect(body).toContain('&lt;b&gt;Asked for&lt;/b&gt; by scrutiny');
  expect(body).toMatch(/<w:bidi\/>/);

  const { value: html, messages } = await mammoth.convertToHtml({ buffer: bytes });
  expect(messages.filter(({ type }) => type === 'error')).toEqual([]);
  expect(html).toContain('<h1>Recommendations</h1>');
  expect(html).toContain('<thead>');
  expect(html).toContain('What other studies found otherwise');
  expect(html).toMatch(/<ol><li>[^<]*notes what is known/);
  expect(html.replace(/<[^>]+>/g, '')).toContain('Ample A');
});

test('what is printed is the same paper', async ({ page }) => {
  await page.goto(address);
  const { bytes } = await download(page);
  const { value } = await mammoth.extractRawText({ buffer: bytes });
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: 'In the pack' })).toBeHidden();
  const headings = await page.getByRole('main').getByRole('heading').allTextContents();
  expect(headings.length).toBeGreaterThan(20);
  for (const heading of headings.filter(
    (words) => !['Make a committee paper', 'In the pack', 'Add a page', 'The paper'].includes(words),
  )) {
    expect(value).toContain(heading);
  }
});

test('items move by keyboard, are removed and added, and all of it stands in the link', async ({ page }) => {
  await page.goto(address);
  const titles = page.locator('[data-pack-list]').getByRole('heading');
  await expect(titles).toHaveCount(4);
  await page.getByRole('button', { name: /^Move down: Ten weeks of singing/ }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main').getByRole('status')).toHaveText(/ is now 2 of 4\.$/);
  await expect(page.getByRole('button', { name: /^Move down: Ten weeks of singing/ })).toBeFocused();
  await expect(page).toHaveURL(/items=case-studies\/testshire[a-z-]+,evidence\/ample/);
  await page.getByRole('button', { name: /^Remove: Wellbeing after/ }).click();
  await expect(titles).toHaveCount(3);
  await page.getByLabel('Words in its title').fill('xyzzy');
  await expect(page.getByLabel('Page', { exact: true })).toHaveText('No page holds that');
  await page.getByLabel('Words in its title').fill('wales');
  await expect(page.getByLabel('Page', { exact: true }).locator('option').first()).toHaveText(
    /^Choose one of \d+ pages?$/,
  );
  await page.getByLabel('Page', { exact: true }).selectOption({ value: 'guides/wales' });
  await page.getByRole('button', { name: 'Add to the pack' }).click();
  await expect(page).toHaveURL(/,guides\/wales$/);
  expect(await page.evaluate(() => localStorage.length), 'somebody’s link is not kept').toBe(0);

  await page.getByLabel('Title of the paper').fill('Ours');
  await expect(page).toHaveURL(/#title=Ours$/);
  await page.getByRole('link', { name: 'Skip to main content' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#title=Ours$/);
  await page.reload();
  await expect(page.getByLabel('Title of the paper')).toHaveValue('Ours');

  await page.getByRole('button', { name: 'Keep as my pack on this device' }).click();
  await page.goto('/');
  await page.getByRole('region', { name: 'What you have chosen' }).getByRole('link').click();
  await expect(page.getByLabel('Title of the paper')).toHaveValue('Ours');
  await page.getByRole('button', { name: 'Empty the pack' }).click();
  await expect(page.getByRole('main').getByRole('status')).toContainText('The pack is empty');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await expect(page.getByRole('link', { name: /^My pack/ })).toHaveCount(0);
});

test('two hundred items, unknown and double ones, and words too long: clear lines, and the rest kept', async ({
  page,
}) => {
  const many = Array.from({ length: 196 }, (_, index) => `facts/none-${index}`);
  const note = encodeURIComponent(`<img src=x onerror=alert(1)> ${'注'.repeat(700)}`);
  await page.goto(`/pack/?items=${[...refs, refs[0], ...many].join(',')}#title=${'t'.repeat(300)}&${refs[0]}=${note}`);
  const main = page.getByRole('main');
  await expect(main.getByText(/^Not on this site, and left out: “facts\/none-0”.* and 191 more\.$/)).toBeVisible();
  await expect(main.getByText(/^Named more than once, and kept once: Ten weeks/)).toBeVisible();
  await expect(main.getByText('The title was longer than 120 characters; the rest was cut off.')).toBeVisible();
  await expect(main.getByText('A note was longer than 600 characters; the rest was cut off.')).toBeVisible();
  await expect(main.getByRole('status')).toHaveText('The pack holds 4 items.');
  await expect(page.locator('main img')).toHaveCount(0);
  await expect(main.getByText('<img src=x onerror=alert(1)>').last()).toBeVisible();
  const { bytes } = await download(page);
  expect((await mammoth.extractRawText({ buffer: bytes })).value).toContain('<img src=x onerror=alert(1)> 注注');
});

for (const [name, options] of [
  ['', {}],
  [' in dark mode', { colorScheme: 'dark' }],
  [' in forced colours', { forcedColors: 'active' }],
  [' at 320 px', { viewport: { width: 320, height: 640 } }],
] as const) {
  test.describe(() => {
    test.use({ ...options });
    test(`axe finds nothing on a pack${name}, and it does not scroll sideways`, async ({ page }) => {
      for (const path of [address, '/pack/', `${address},facts/none`]) {
        await page.goto(path, { waitUntil: 'networkidle' });
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.target.join(' ')}`)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      }
    });
  });
}

test('the bar of what is chosen stands in the page and covers nothing at 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(`/${refs[0]}/`);
  await page.getByRole('button', { name: /^Add to pack: / }).first().click();
  await page.getByRole('button', { name: /^Compare: / }).first().click();
  const bar = page.getByRole('region', { name: 'What you have chosen' });
  await expect(bar.getByRole('link')).toHaveText(['My pack (1)', 'Compare evidence summaries (1)']);
  const [box, main] = [await bar.boundingBox(), await page.getByRole('main').boundingBox()];
  expect(box!.y + box!.height).toBeLessThanOrEqual(main!.y);
  expect(box!.width).toBeLessThanOrEqual(320);
}); // prettier-ignore

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page of a pack says what can be read without it', async ({ page }) => {
    await page.goto(address);
    await expect(page.getByText('A pack needs JavaScript.')).toBeVisible();
    await expect(page.getByRole('main').getByRole('textbox')).toHaveCount(0);
    await expect(page.getByRole('main').getByRole('link', { name: 'facts' })).toBeVisible();
  });
});

test('a named pack says for whom it is and why each page is in it, and becomes its paper in one press', async ({
  page,
}) => {
  await page.goto('/press/');
  await page.getByRole('button', { name: 'Packs', exact: true }).click();
  await page.getByRole('main').getByRole('link', { name: 'Singing, for a board' }).click();
  const main = page.getByRole('main');
  await expect(main).toContainText('For a board that is asked to pay for a choir');
  await expect(main.getByRole('listitem').filter({ hasText: 'A choir that counts who leaves.' })).toContainText(
    'Case study',
  );
  await main.getByRole('link', { name: 'source 1', exact: true }).click();
  await expect(page.locator('#source-1')).toBeInViewport();
  await main.getByRole('link', { name: 'Make a committee paper' }).click();
  await expect(page.getByLabel('Title of the paper')).toHaveValue('Singing, for a board');
  const paper = page.locator('[data-pack-paper]');
  await expect(paper).toContainText('A choir that counts who leaves.');
  await expect(paper).toContainText('Do singing groups help people who are lonely?');
});

test('packs that are ready come first for a reader who has none, and after their own pack otherwise', async ({
  page,
}) => {
  const ready = page.getByRole('region', { name: 'Put together for you' });
  const top = async (of: Locator): Promise<number> => (await of.boundingBox())!.y;
  await page.goto('/pack/');
  const add = page.getByRole('heading', { name: 'Add a page' });
  await expect(add).toBeVisible();
  expect(await top(ready)).toBeLessThan(await top(add));

  await page.goto(address);
  await expect(page.locator('[data-pack-paper] > *').first()).toBeVisible();
  expect(await top(ready)).toBeGreaterThan(await top(add));
  await page.getByRole('button', { name: 'Empty the pack' }).click();
  await expect(page.locator('[data-pack-paper] > *')).toHaveCount(0);
  expect(await top(ready)).toBeLessThan(await top(add));
});

test('a paper without a title of its reader’s own shows which it has', async ({ page }) => {
  await page.goto('/pack/?items=answers/singing-helps');
  const title = (await page.locator('.paper__title').textContent())!;
  await expect(page.getByLabel('Title of the paper')).toHaveAttribute('placeholder', title);
});

test('without script a named pack can be read, and is found from the page of packs', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/pack/');
  await page.getByRole('link', { name: 'Singing, for a board' }).click();
  await expect(
    page
      .getByRole('main')
      .getByRole('link', { name: /ten weeks|Ten weeks/ })
      .first(),
  ).toBeVisible();
  await page.goto('/pack/choirs-for-a-board/');
  await expect(page.getByRole('main')).toContainText('Singing, for a board');
  await context.close();
});

test('the two pages of every paper that a page of the site offers print on two sheets of A4', async ({ page }) => {
  test.setTimeout(180_000);
  const pages = readFileSync('tests/content/published.txt', 'utf8')
    .split('\n')
    .filter((address) => /^\/(?:answers|evidence\/bodies|topics|places|pack)\/[^#]+\/$/.test(address));
  const papers = new Set<string>();
  for (const address of pages) {
    const html = await (await page.request.get(address)).text();
    const href = /<a[^>]*data-paper[^>]*href="([^"]+)"/.exec(html)?.[1];
    if (href) papers.add(href.replaceAll('&amp;', '&'));
  }
  expect(papers.size).toBeGreaterThan(3);
  for (const paper of papers) {
    await page.goto(paper);
    await expect(page.locator('[data-pack-paper] > *').first()).toBeVisible();
    await page.getByLabel(/^With the evidence in full/).uncheck();
    await expect(page.locator('.paper--short')).toBeVisible();
    const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)!.length, paper).toBeLessThanOrEqual(2);
  }
});
