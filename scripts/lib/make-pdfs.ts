import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext } from 'playwright';
import { pdfDocuments, type PdfDocument } from '../../src/lib/site/pdfs.ts';
import { site } from '../../src/site.ts';
import { browserFlags, findBrowser } from './find-browser.ts';
import { describePdf, normalisePdf } from './normalise-pdf.ts';
import { serve } from './serve.ts';

/** Prints the documents of a built site into its folder pdf/. Gives the name and size of each; throws where one is not as promised. */
export async function makePdfs(folder: string): Promise<{ file: string; bytes: number; sheets: number }[]> {
  const { server, address } = await serve(folder, 0);
  const browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags });
  try {
    await mkdir(join(folder, 'pdf'), { recursive: true });
    const made = [];
    for (const document of pdfDocuments) {
      const pdf = await printPage(browser, address, document.page);
      const { sheets } = verify(document, pdf);
      await writeFile(join(folder, 'pdf', document.file), pdf);
      made.push({ file: document.file, bytes: pdf.length, sheets });
    }
    return made;
  } finally {
    await browser.close();
    server.close();
  }
}

/**
 * A page as a tagged PDF with bookmarks. The browser believes to be at the site's own address, so that links in the PDF lead
 * there, and not to this machine.
 */
export async function printPage(browser: Browser, address: string, path: string): Promise<Buffer> {
  const context = await browser.newContext({ locale: site.language });
  try {
    await servedFrom(context, address);
    const page = await context.newPage();
    await page.goto(new URL(path, site.url).href, { waitUntil: 'networkidle' });
    await page.evaluate(() => document.fonts.ready);
    const edition = await page.locator('[data-edition]').first().getAttribute('data-edition');
    const pdf = await page.pdf({ format: 'A4', tagged: true, outline: true });
    return normalisePdf(pdf, new Date(edition!));
  } finally {
    await context.close();
  }
}

async function servedFrom(context: BrowserContext, address: string): Promise<void> {
  await context.route('**/*', async (route) => {
    const { pathname, search } = new URL(route.request().url());
    const response = await fetch(new URL(pathname + search, address));
    await route.fulfill({
      status: response.status,
      contentType: response.headers.get('content-type') ?? 'application/octet-stream',
      body: Buffer.from(await response.arrayBuffer()),
    });
  });
}

function verify({ file, sheets }: PdfDocument, pdf: Buffer): { sheets: number } {
  const found = describePdf(pdf);
  if (!found.isTagged || !found.hasBookmarks || !found.hasTitle || found.language !== site.language) {
    throw new Error(`${file} has no tags, bookmarks, title or language: ${JSON.stringify(found)}`);
  }
  if (sheets !== undefined && found.sheets !== sheets) {
    throw new Error(`${file} has ${found.sheets} pages and promises ${sheets}: shorten the text, or its sources`);
  }
  return found;
}
