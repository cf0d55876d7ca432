import { expect, test } from 'playwright/test';
import { describePdf } from '../scripts/lib/normalise-pdf.ts';
import { printPage } from '../scripts/lib/make-pdfs.ts';
import { pdfDocuments } from '../src/lib/site/pdfs.ts';
import { site } from '../src/site.ts';

for (const { page, sheets } of pdfDocuments) {
  test(`${page} prints as a tagged PDF with bookmarks, title and language, the same every time`, async ({
    browser,
    baseURL,
  }) => {
    const pdf = await printPage(browser, baseURL!, page);
    const found = describePdf(pdf);
    expect(found).toMatchObject({ isTagged: true, hasBookmarks: true, hasTitle: true, language: site.language });
    if (sheets) expect(found.sheets).toBe(sheets);
    // Another page in between would move the ids that the browser counts.
    await printPage(browser, baseURL!, '/policy/');
    expect((await printPage(browser, baseURL!, page)).equals(pdf)).toBe(true);
  });
}

test('links in a PDF lead to the address of the site, and parts of the page to themselves', async ({
  browser,
  baseURL,
}) => {
  const text = (await printPage(browser, baseURL!, pdfDocuments[1]!.page)).toString('latin1');
  const links = [...text.matchAll(/\/URI \(([^)]*)\)/g)].map(([, link]) => link!);
  expect(links.length).toBeGreaterThan(0);
  const own = links.filter((link) => !link.startsWith('https://') || link.startsWith(site.url));
  for (const link of own) expect(link.startsWith(`${site.url}/`) || link.startsWith('http://')).toBe(true);
  expect(links.filter((link) => link.startsWith(baseURL!) && baseURL !== site.url)).toEqual([]);
});

for (const [page, source] of [
  ['/case-studies/testshire-singing-for-breath/', 'At a glance'],
  ['/places/northby/', 'Profile of the council'],
  ['/policy/', 'Policy timeline'],
] as const) {
  test(`${page} on paper carries its address and edition, and none of the site's navigation`, async ({ page: tab }) => {
    await tab.goto(page);
    await tab.emulateMedia({ media: 'print' });
    const shown = await tab.locator('body').innerText();
    expect(shown).toContain(`${site.url}${page}`);
    expect(shown).toMatch(/Edition of \d+ \w+ \d{4}/);
    expect(shown).toContain(source);
    await expect(tab.getByRole('navigation', { name: 'Main' })).toBeHidden();
    await expect(tab.getByRole('navigation', { name: 'Breadcrumb' })).toBeHidden();
    await expect(tab.getByRole('searchbox').first()).toBeHidden();
  });
}
