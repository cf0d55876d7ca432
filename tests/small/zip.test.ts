import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, before, test } from 'node:test';
import { unzipSync } from 'fflate';
import { load } from 'cheerio';
import { chromium, type Browser } from 'playwright';
import { browserFlags, findBrowser } from '../../scripts/lib/find-browser.ts';
import { faultsOfZip, folderInZip } from '../../scripts/lib/write-zip.ts';
import { outFolder } from '../../src/site.ts';

// The small site in one file, unpacked as somebody would who has it on a stick.
const stick = mkdtempSync(join(tmpdir(), 'A stick, with spaces '));
const zip = `${outFolder}.zip`;
const folder = join(stick, 'My files', folderInZip);
let browser: Browser;

const npmZip = (...parameters: string[]) =>
  spawnSync('npm', ['run', '--silent', 'zip', '--', ...parameters], { encoding: 'utf8' });

before(async () => {
  const made = npmZip();
  assert.equal(made.status, 0, made.stderr);
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(zip)))) {
    const file = join(stick, 'My files', name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags });
});
after(async () => {
  await browser?.close();
  rmSync(stick, { recursive: true, force: true });
});

test('every link of every page leads to a file that is there, or to the web', () => {
  const files = Object.keys(unzipSync(readFileSync(zip))).map((name) => name.slice(folderInZip.length + 1));
  const known = new Set(files);
  const lost: string[] = [];
  for (const path of files.filter((name) => name.endsWith('.html'))) {
    const $ = load(readFileSync(join(folder, path), 'utf8'));
    for (const element of $('[href], [src], [action]')) {
      const { href, src, action } = $(element).attr() ?? {};
      const address = new URL(href ?? src ?? action ?? '', `file:///${encodeURI(path)}`);
      if (address.protocol !== 'file:') continue;
      if (!known.has(decodeURI(address.pathname.slice(1)))) lost.push(`${path} names ${href ?? src ?? action}`);
    }
  }
  assert.deepEqual([...new Set(lost)], []);
});

test('no page asks a host for anything: no picture, style or script of one', () => {
  const asking: string[] = [];
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(zip)))) {
    if (!name.endsWith('.html')) continue;
    const $ = load(new TextDecoder().decode(bytes));
    for (const element of $('[src], [srcset], [poster], link[rel~=stylesheet], link[rel~=icon]')) {
      const { src, srcset, poster, href } = $(element).attr() ?? {};
      for (const address of [src, srcset, poster, href]) if (/(?:^|\s)(?:https?:)?\/\//.test(address ?? '')) asking.push(`${name}: ${address}`); // prettier-ignore
    }
  }
  assert.deepEqual(asking, []);
});

test('from a folder with spaces in its name pages have their styles, links work and search finds', async () => {
  const page = await browser.newPage();
  const asked: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => void (request.url().startsWith('file:') || asked.push(request.url())));
  page.on('requestfailed', (request) => {
    // A picture that the browser was still fetching for itself when the page was left is no fault of the page.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') errors.push(request.url());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(pathToFileURL(join(folder, 'index.html')).href);
  assert.match(await page.locator('[data-from-file]').innerText(), /Copy of 31 December 2026, opened from a folder/);
  const band = await page.locator('.site-header').evaluate((header) => getComputedStyle(header).backgroundColor);
  assert.notEqual(band, 'rgba(0, 0, 0, 0)');
  assert.equal(await page.locator('.with-script:visible').count(), 0);

  await page.locator('footer').getByRole('link', { name: 'Guides' }).click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  assert.match(page.url(), /\/guides\/index\.html$/);
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto(pathToFileURL(join(folder, 'about/upkeep/index.html')).href);
  assert.ok(await page.getByRole('heading', { name: 'Who can take it over' }).isVisible());
  assert.ok(
    await page.getByText('Anybody. The words and data may be reused').isVisible(),
    'no part waits for a script',
  );

  await page.setViewportSize({ width: 1280, height: 900 });
  await page.getByRole('searchbox').first().fill('singing');
  await page.getByRole('button', { name: 'Search' }).first().click();
  const first = page.locator('[data-results] a').first();
  await first.waitFor();
  const title = await first.innerText();
  await first.click();
  assert.equal((await page.locator('h1').innerText()).replace(/\s+/g, ' '), title);
  await page.goto(`${pathToFileURL(join(folder, 'search/index.html')).href}?q=zzqx`);
  await page.getByRole('heading', { name: 'Nothing was found for “zzqx”' }).waitFor();
  assert.deepEqual([asked, errors], [[], []]);
  await page.close();
});

test('a whole file says so; one that was cut short, or changed, is not trusted', () => {
  const bytes = readFileSync(zip);
  assert.deepEqual(faultsOfZip(bytes), []);
  assert.match(npmZip('--check', zip).stdout, /is whole/);
  assert.equal(existsSync(`${zip}.unfinished`), false);

  const half = join(stick, 'half.zip');
  writeFileSync(half, bytes.subarray(0, bytes.length / 2));
  const answer = npmZip('--check', half);
  assert.equal(answer.status, 1);
  assert.match(answer.stderr, /not to be trusted: it is no whole ZIP file/);

  const changed = Uint8Array.from(bytes);
  // Somewhere in the packed bytes of the first file, behind its header.
  changed[200]! ^= 0xff;
  assert.notDeepEqual(faultsOfZip(changed), []);
  assert.equal(npmZip('--check', join(stick, 'none.zip')).status, 2);
});

test('the same build makes the same file', () => {
  const before = readFileSync(zip);
  assert.equal(npmZip().status, 0);
  assert.ok(before.equals(readFileSync(zip)));
});
