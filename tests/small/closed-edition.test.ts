import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { load } from 'cheerio';
import { chromium, type Browser } from 'playwright';
import { browserFlags, findBrowser } from '../../scripts/lib/find-browser.ts';
import { hashFiles } from '../../scripts/lib/hash-files.ts';
import { serve } from '../../scripts/lib/serve.ts';
import { manifestName, readManifest } from '../../src/model/manifest.ts';
import { outFolder } from '../../src/site.ts';
import { filesBelow, lostAddresses, type Deployed } from '../built/crawl.ts';

// The small site as it is left when nobody keeps it up, below a path that is the name of no page.
const folder = mkdtempSync(join(tmpdir(), 'closed-'));
const closed: Deployed = { folder: join(folder, 'dist'), url: 'https://closed.example', base: '/x/y/' };
const contact = 'keeper@closed.example';
const environment = {
  ...process.env,
  CONTENT_DIR: 'tests/content',
  OUT_DIR: closed.folder,
  SITE_URL: closed.url,
  BASE_PATH: '/x/y',
  SITE_CONTACT: contact,
  SITE_REPOSITORY: 'https://git.example/closed/evidence',
  BUILD_DATE: '2026-12-31',
  CLOSED: '2026-12-30',
};
let browser: Browser;
let served: Awaited<ReturnType<typeof serve>>;

before(async () => {
  execFileSync('npm', ['run', '--silent', 'archive'], { stdio: ['ignore', 'ignore', 'inherit'], env: environment });
  served = await serve(closed.folder, 0, closed.base);
  browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags });
});
after(async () => {
  await browser?.close();
  served?.server.close();
  rmSync(folder, { recursive: true, force: true });
});

const pages = (place: string): string[] =>
  filesBelow(place)
    .filter((name) => name.endsWith('.html'))
    .toSorted();
const text = (path: string): string => readFileSync(join(closed.folder, path), 'utf8');

test('every page, frames and moved ones too, begins or ends with the day of closing', () => {
  for (const page of pages(closed.folder)) {
    const $ = load(text(page));
    const banner = $('[data-closed]');
    assert.equal(banner.attr('data-closed'), '2026-12-30', page);
    assert.match(banner.text(), /Closed on 30 December 2026, and not kept up since/, page);
  }
});

test('every address of the open site is there, and none is lost, below the path', () => {
  assert.deepEqual(pages(closed.folder), pages(outFolder));
  const machine = (place: string) =>
    filesBelow(place)
      .filter((name) => !/^(?:_astro\/|pagefind\/|sw\.js$)/.test(name))
      .toSorted();
  assert.deepEqual(machine(closed.folder), machine(outFolder));
  assert.deepEqual(lostAddresses(closed), []);
});

test('the data and the citations are those of the open site', () => {
  const own = (path: string): string =>
    text(path).replaceAll(closed.url, 'http://localhost:4321').replaceAll(closed.base, '/');
  const files = filesBelow(outFolder).filter((name) => /\.(?:csv|bib|ris)$/.test(name));
  assert.ok(files.length > 10);
  for (const file of files) assert.equal(own(file), readFileSync(join(outFolder, file), 'utf8'), file);
});

test('nothing promises an answer: no form that sends, no address to write to, no feed to follow, no day to come', () => {
  for (const page of pages(closed.folder)) {
    const $ = load(text(page));
    const words = $('body').text();
    assert.ok(!text(page).includes(contact), `${page} names the address of those who kept it`);
    assert.doesNotMatch(words, /Correct this page|A figure is wrong|(?<!was )to be read again by|Tell us\b/, page);
    assert.equal($('link[rel=alternate][href*="/feeds/"]').length, 0, page);
    assert.equal($('a[href*="/contribute/write/"]').length, 0, page);
    for (const form of $('form')) {
      assert.equal(($(form).attr('method') ?? 'get').toLowerCase(), 'get', page);
      assert.ok(($(form).attr('action') ?? closed.base).startsWith(closed.base), page);
    }
  }
  for (const form of ['contribute', 'contribute/write', 'feeds', 'about/review']) {
    const $ = load(text(`${form}/index.html`));
    assert.match($('main').text(), /This page is closed/, form);
    assert.equal($('main').find('input, textarea, button').length, 0, form);
  }
  assert.doesNotMatch(text('about/corrections/index.html'), /Tell us/);
  assert.match(text('about/corrections/index.html'), /What was corrected stays on record/);
});

test('no service worker is put in, and who has one of an earlier edition can be rid of it', () => {
  assert.ok(!filesBelow(closed.folder).includes('sw.js'));
  const $ = load(text('offline/index.html'));
  assert.equal($('[data-offline-on], [data-offline-all]').length, 0);
  assert.equal($('[data-offline-off]').text().trim(), 'Switch off and delete');
});

test('feeds, the calendar and what programs read say that no more will come', () => {
  assert.match(text('feeds/everything/atom.xml'), /<title[^>]*>.*This site is closed/s);
  assert.match(text('feeds/reviews.ics'), /not kept up since/);
  assert.equal([...text('feeds/reviews.ics').matchAll(/BEGIN:VEVENT/g)].length, 1);
  for (const file of ['llms.txt', 'data/README.txt']) assert.match(text(file), /not kept up since/, file);
});

test('the checksums are those of the files', async () => {
  assert.deepEqual(readManifest(text(manifestName)), new Map([...hashFiles(closed.folder)].toSorted()));
});

test('without any other host its pages open and its search finds', async () => {
  const page = await browser.newPage();
  const strayed: string[] = [];
  await page.route('**', (route) => {
    const { href } = new URL(route.request().url());
    if (href.startsWith(served.address)) return route.continue();
    strayed.push(href);
    return route.abort();
  });
  for (const path of [
    '',
    'case-studies/',
    'evidence/map/',
    'funding/workbench/',
    'about/upkeep/',
    'contribute/write/',
  ]) {
    await page.goto(served.address + path, { waitUntil: 'networkidle' });
    await page.getByText('Closed on 30 December 2026, and not kept up since.').first().waitFor();
  }
  await page.goto(`${served.address}search/?q=singing`);
  await page.locator('[data-search-state=ready]').waitFor();
  assert.ok((await page.locator('[data-results] li').count()) > 0);
  assert.deepEqual(strayed, []);
});

test('an edition that closes after its build, or whose settings are wrong, is not begun', () => {
  const answer = spawnSync('npm', ['run', '--silent', 'archive'], {
    encoding: 'utf8',
    env: { ...environment, CLOSED: '2027-01-01' },
  });
  assert.equal(answer.status, 2);
  assert.match(answer.stderr, /^CLOSED must not be later than the day of the build/);
});
