import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test, type Locator, type Page } from 'playwright/test';
import { readContent } from '../scripts/lib/read-content.ts';
import { fieldNamed, type FormField } from '../src/authoring/form.ts';
import { questions } from '../src/authoring/questions.ts';
import { awkwardDocuments } from '../src/authoring/testing/awkward-documents.ts';
import { wholeDraft, wholeFact, wholeStudy } from '../src/authoring/testing/drafts.ts';
import type { Draft } from '../src/authoring/draft.ts';
import { checkContent } from '../src/checks/check-content.ts';

const content = await readContent('tests/content');
/** What stops a build of the small site with these files in it. */
const errorsWith = (files: { path: string; text: string }[]) =>
  checkContent([...content.filter(({ path }) => !files.some((file) => file.path === path)), ...files], new Date())
    .filter(({ severity }) => severity === 'error')
    .map(({ path, rule, wrong }) => `${path} ${rule} ${wrong}`);

async function open(page: Page, what?: string): Promise<void> {
  await page.goto(`/contribute/write/${what ? `?what=${what}` : ''}`);
  await page.locator('[data-write=ready]').waitFor();
}

/** Answers one question as a person does: by the name beside it. */
async function answer(place: Locator, field: FormField, value: string): Promise<void> {
  const own = place.locator(`[data-question="${field.path}"]`);
  if (await own.locator('input[type=radio]').count()) return own.getByLabel(value, { exact: true }).check();
  if (field.widget === 'choices') {
    for (const line of value.split('\n')) {
      await own.getByRole('combobox').fill(line);
      await own.getByRole('combobox').press('Enter');
    }
    return;
  }
  if (await own.locator('select').count()) return void (await own.locator('select').selectOption(value));
  await own.locator('input, textarea').fill(value);
}

async function fill(page: Page, draft: Draft): Promise<void> {
  const form = page.locator('[data-write-form]');
  const said = [...draft.answers, ...(draft.text ? [{ to: 'text', value: draft.text }] : [])];
  for (const { to, value } of said) {
    const field = fieldNamed(questions[draft.kind], to)!;
    if (field.rare) await form.locator(`details:has([data-question="${field.path}"]) > summary`).first().click();
    if (typeof value === 'string') {
      await answer(form, field, inForm(field, value));
      continue;
    }
    for (const [index, row] of value.entries()) {
      const rows = form.locator(`.write__rows[data-question="${field.path}"]`);
      if ((await rows.locator('.write__row').count()) <= index)
        await rows.getByRole('button', { name: /^Add/ }).click();
      for (const [name, cell] of Object.entries(row)) {
        const column = fieldNamed(field.columns!, name)!;
        await answer(rows.locator('.write__row').nth(index), { ...column, path: `${field.path}.${index}.${column.path}` }, inForm(column, cell)); // prettier-ignore
      }
    }
  }
}

/** A list to choose from offers its own words. */
const inForm = ({ choices, path }: FormField, value: string): string =>
  choices && path !== 'funding.kinds'
    ? { charity: 'voluntary/community', ongoing: 'reported running', Yes: 'yes', '10 weeks': '9 to 12 weeks', 'monitoring data': 'service monitoring data' }[value] ?? value
    : value; // prettier-ignore

async function take(page: Page): Promise<{ path: string; text: string }[]> {
  await page.getByRole('button', { name: 'Check it and take it with you' }).click();
  const started = page.waitForEvent('download');
  await page.locator('[data-write-download]').click();
  const file = await started;
  const bytes = readFileSync(await file.path());
  if (!file.suggestedFilename().endsWith('.zip')) return [{ path: file.suggestedFilename(), text: bytes.toString() }];
  return Object.entries(unzipSync(bytes)).map(([name, part]) => ({ path: name.replace(/^content\//, ''), text: strFromU8(part) })); // prettier-ignore
}

test('a scheme is written up from nothing, and the files put into the content stop nothing', async ({ page }) => {
  await open(page);
  const sent: string[] = [];
  page.on('request', (request) => request.method() !== 'GET' && sent.push(request.url()));
  await fill(page, wholeDraft);
  const files = await take(page);
  await expect(page.locator('[data-write-verdict]')).toHaveAttribute('data-write-verdict', 'ready');
  expect(files.map(({ path }) => path)).toEqual([
    'case-studies/southby-a-choir-that-meets-in-the-library.mdx',
    'references/southby-singers-2024-singing-in-the-library.json',
  ]);
  expect(errorsWith(files)).toEqual([]);
  expect(sent).toEqual([]);
  await page.getByRole('button', { name: 'See the page' }).click();
  const preview = page.locator('.write__preview');
  for (const words of ['Southby: a choir that meets in the library', '18 %', 'Nobody was compared', 'People sing for an hour']) {
    await expect(preview).toContainText(words);
  }
}); // prettier-ignore

test('where what packs the files does not come, a sentence says so, and what was written is kept', async ({ page }) => {
  await open(page);
  await fill(page, wholeDraft);
  await page.getByRole('button', { name: 'Check it and take it with you' }).click();
  const download = page.locator('[data-write-download]');
  await expect(download).toBeVisible();
  await page.route(/\/_astro\/.*\.js$/, (route) => route.abort());
  await download.click();
  await expect(page.getByText('The files could not be made. What you wrote is kept')).toBeVisible();
  await expect(page.locator('#q-title')).not.toHaveValue('');
});

test('a study is written up with its findings, and the files put into the content stop nothing', async ({ page }) => {
  await open(page, 'evidence');
  await fill(page, wholeStudy);
  const files = await take(page);
  await expect(page.locator('[data-write-verdict]')).toHaveAttribute('data-write-verdict', 'ready');
  expect(files.map(({ path }) => path.split('/')[0])).toEqual(['evidence', 'references']);
  expect(errorsWith(files)).toEqual([]);
  await page.getByRole('button', { name: 'See the page' }).click();
  for (const words of ['Museum visits: no difference', 'Wellbeing did not differ', '-1.1 to 1.9', 'It was a small trial', 'People were drawn by lot'])
    await expect(page.locator('.write__preview')).toContainText(words);
}); // prettier-ignore

test('a fact is written and stops nothing', async ({ page }) => {
  await open(page, 'facts');
  await fill(page, wholeFact);
  const [file] = await take(page);
  await expect(page.locator('[data-write-verdict]')).toHaveAttribute('data-write-verdict', 'ready');
  expect(errorsWith([{ path: `facts/${file!.path}`, text: file!.text }])).toEqual([]);
});

test('a wrong figure is put right where it was first and wherever it was drawn from there, and the check agrees', async ({
  page,
}) => {
  await page.goto('/contribute/write/?page=/facts/testshire-finished/');
  await page.locator('[data-write=ready]').waitFor();
  await expect(page.getByLabel('Page', { exact: true })).toHaveValue('/facts/testshire-finished/');
  await page.getByRole('button', { name: 'Check it and take it with you' }).click();
  await expect(page.locator('.govuk-error-summary')).toContainText('Right figure');
  await page.getByLabel('Right figure').fill('64%');
  await page.getByLabel('What was wrong').fill('It said 66%; two people were counted twice.');
  await page.locator('[data-question="sources.0.title"] input, [data-question="sources.0.title"] textarea').fill('A correction');
  await page.locator('[data-question="sources.0.publisher"] input').fill('Testshire Council');
  const files = await take(page);
  expect(files.map(({ path }) => path).toSorted()).toEqual(['case-studies/testshire-singing-for-breath.mdx', 'corrections/testshire-finished.yaml', 'corrections/testshire-singing-for-breath-finished.yaml', 'facts/testshire-finished.yaml', expect.stringMatching(/^references\//)]);
  expect(errorsWith(files)).toEqual([]);
}); // prettier-ignore

test('what is half written survives a closed tab, stays on the device, and is forgotten when asked', async ({ page, context }) => {
  await open(page);
  await page.locator('#q-title').fill('Half a title');
  await page.locator('[data-question="results"]').getByRole('button', { name: /^Add/ }).click();
  await page.locator('[data-question="results.0.valueText"] input').fill('12 people');
  await expect(page.locator('[data-write-kept]')).toContainText('Kept on this device');
  await page.close();
  const again = await context.newPage();
  await open(again);
  await expect(again.locator('#q-title')).toHaveValue('Half a title');
  await expect(again.locator('[data-question="results.0.valueText"] input')).toHaveValue('12 people');
  again.on('dialog', (dialog) => void dialog.accept());
  await again.getByRole('button', { name: 'Forget it' }).click();
  await expect(again.locator('#q-title')).toHaveValue('');
  expect(await again.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('write')))).toEqual([]);
}); // prettier-ignore

test('what is wrong is said beside the question as one types, and all of it at the top when one asks', async ({ page }) => {
  await open(page);
  const councils = page.locator('[data-question="place.councils"]');
  await councils.getByRole('combobox').fill('Southbey');
  await councils.getByRole('combobox').press('Enter');
  await page.locator('#q-title').focus();
  await expect(councils.locator('.govuk-error-message')).toContainText('did you mean Southby', { ignoreCase: true });
  await expect(page.locator('[data-question="summary"] .govuk-error-message')).toBeHidden();
  await page.getByRole('button', { name: 'Check it and take it with you' }).click();
  await expect(page.locator('.govuk-error-summary')).toBeFocused();
  await expect(page.locator('[data-question="summary"] .govuk-error-message')).toBeVisible();
  await page.locator('.govuk-error-summary a', { hasText: 'Summary' }).click();
  await expect(page.locator('#q-summary')).toBeFocused();
  await councils.getByRole('button', { name: 'Take out Southbey' }).click();
  await expect(councils.locator('.govuk-error-message')).not.toContainText('Southbey');
}); // prettier-ignore

test('a document of Word is read in the browser, and none of its words is lost', async ({ page }) => {
  await open(page);
  const document = (await awkwardDocuments()).find(({ name }) => name === 'footnotes')!;
  await page.locator('[data-write-file]').setInputFiles({ name: 'scheme.docx', mimeType: '', buffer: Buffer.from(document.bytes) }); // prettier-ignore
  await expect(page.locator('[data-write-file-said]')).toContainText('Footnotes have become sources');
  await expect(page.locator('[data-question="text"] textarea')).toHaveValue(/Most came back\.\[1\] Few left\.\[2\]/);
  await expect(page.locator('[data-question="sources.1.title"]').locator('input, textarea')).toHaveValue(
    'Minutes of May.',
  );
  await page
    .locator('[data-write-file]')
    .setInputFiles({ name: 'a.pdf', mimeType: '', buffer: Buffer.from('%PDF-1.7') });
  await expect(page.locator('[data-write-file-said]')).toContainText('is a PDF');
});

test('pasted HTML arrives as text: lists and tables kept, scripts gone', async ({ page }) => {
  await open(page);
  const text = page.locator('[data-question="text"] textarea');
  await text.evaluate((field) => {
    const data = new DataTransfer();
    data.setData('text/html', '<h2>Who</h2><ul><li>Nurses</li><li>GPs</li></ul><table><tr><td>a</td><td>b</td></tr><tr><td>1</td><td>2</td></tr></table><script>alert(1)</script><p onclick="x()"><B>All</B> of <a href="https://example.org/">it</a><br>End\u200b</p>'); // prettier-ignore
    field.focus();
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  });
  await expect(text).toHaveValue(
    '## Who\n\n- Nurses\n- GPs\n\n| a | b |\n| --- | --- |\n| 1 | 2 |\n\n**All** of [it](https://example.org/) End',
  );
});

test('of pasted HTML that would make the browser stand still the plain text alone is taken, and a sentence beside the field says so', async ({ page }) => {
  await open(page);
  const text = page.locator('[data-question="text"] textarea');
  const paste = (html: string) =>
    text.evaluate((field: HTMLTextAreaElement, pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', pasted);
      const began = performance.now();
      const isLeft = field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })); // prettier-ignore
      return { isLeftToTheBrowser: isLeft, seconds: (performance.now() - began) / 1000 };
    }, html);
  const said = page.getByRole('alert').filter({ hasText: 'only its plain text was taken' });
  for (const tag of ['<div>', '<b>', '<table>', '<a></div>', '<span><div></span></div>', '<!-->', '</x>']) {
    const { isLeftToTheBrowser, seconds } = await paste(tag.repeat(100_000));
    expect(isLeftToTheBrowser, tag).toBe(true);
    expect(seconds, tag).toBeLessThan(1);
    await expect(said, tag).toBeVisible();
  }
  for (const between of [' ', '/', '=""'])
    expect((await paste(`<p ${Array.from({ length: 100_000 }, (_, at) => `a${at}`).join(between)}>`)).isLeftToTheBrowser, between).toBe(true); // prettier-ignore
  await expect(said).toBeVisible();
  for (const tag of ['<b id=N><p>t', '<font color=N>t', '<a href=N><div>t'])
    expect((await paste(Array.from({ length: 4_900 }, (_, at) => tag.replace('N', String(at))).join(''))).seconds, tag).toBeLessThan(3); // prettier-ignore
  // As much as fits into the field, from a program that marks every word.
  await text.fill('');
  const words = await paste('<p><span>Some words</span></p>'.repeat(4_000));
  expect(words.isLeftToTheBrowser).toBe(false);
  await expect(said).toHaveCount(0);
  expect(await text.inputValue()).toBe(Array.from({ length: 4_000 }, () => 'Some words').join('\n\n'));
}); // prettier-ignore

test('a picture that is pasted takes nothing away', async ({ page }) => {
  await open(page);
  const text = page.locator('[data-question="text"] textarea');
  await text.fill('Words that were selected');
  const isLeftToTheBrowser = await text.evaluate((field: HTMLTextAreaElement) => {
    field.select();
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', '<img src="https://example.org/a.png">');
    return field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  });
  expect(isLeftToTheBrowser).toBe(true);
  await expect(text).toHaveValue('Words that were selected');
});

test('the form works at the width of a phone, by keyboard, without network, and axe finds nothing', async ({ page, context }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await open(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await page.getByRole('button', { name: 'Check it and take it with you' }).click();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await context.setOffline(true);
  await page.locator('#q-title').focus();
  await page.keyboard.type('Southby: typed by keyboard');
  await page.keyboard.press('Tab');
  await page.keyboard.type('A summary.');
  await expect(page.locator('#q-summary')).toHaveValue('A summary.');
}); // prettier-ignore

test('a page is typed letter by letter, and its figures are offered then', async ({ page }) => {
  await open(page, 'correction');
  await page.locator('#q-page').pressSequentially('/case-studies/testshire-singing-for-breath/');
  await expect(page.locator('#q-page')).toHaveValue('/case-studies/testshire-singing-for-breath/');
  await page.keyboard.press('Tab');
  await expect(page.locator('#q-figure')).toBeFocused();
  await expect(page.locator('#q-figure-names option')).not.toHaveCount(0);
});

test('a source that is taken out leaves no figure with the source of another', async ({ page }) => {
  await open(page);
  const rows = page.locator('.write__rows[data-question="sources"]');
  for (const [index, title] of ['First', 'Second', 'Third'].entries()) {
    if (index > 0) await rows.getByRole('button', { name: /^Add/ }).click();
    await page.locator(`[data-question="sources.${index}.title"] :is(input, textarea)`).fill(title);
  }
  await page.locator('#q-text').fill('They sing.[3]');
  await rows.getByRole('button', { name: 'Take out Sources 2' }).click();
  await expect(page.locator('#q-text')).toHaveValue('They sing.[2]');
  await expect(page.locator('[data-question="sources.1.title"] :is(input, textarea)')).toHaveValue('Third');
  await expect(rows.getByRole('button', { name: /^Add/ })).toBeFocused();
});
