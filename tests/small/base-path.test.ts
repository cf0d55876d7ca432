import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { chromium, type Browser, type Page } from 'playwright';
import { browserFlags, findBrowser } from '../../scripts/lib/find-browser.ts';
import { serve } from '../../scripts/lib/serve.ts';
import { filesBelow, lostAddresses, ownAddresses, type Deployed } from '../built/crawl.ts';

// The small site, below a path of two parts that is the name of no page; and below one that is the name of a folder of it, where
// an address that lacks the path would seem to have it.
const folder = mkdtempSync(join(tmpdir(), 'below-'));
const below: Deployed = { folder: join(folder, 'dist'), url: 'https://below.example', base: '/kb.2/evidence-base/' };
const belowItsOwnName: Deployed = { folder: join(folder, 'named'), url: below.url, base: '/evidence/' };
let browser: Browser;
let served: Awaited<ReturnType<typeof serve>>;

function build(site: Deployed): void {
  execFileSync('npm', ['run', '--silent', 'build'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      CONTENT_DIR: 'tests/content',
      OUT_DIR: site.folder,
      SITE_URL: site.url,
      BASE_PATH: site.base.replace(/\/$/, ''),
      SITE_CONTACT: 'faults@below.example',
    },
  });
}

before(async () => {
  build(below);
  served = await serve(below.folder, 0, below.base);
  browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags });
});
after(async () => {
  await browser?.close();
  served?.server.close();
  rmSync(folder, { recursive: true, force: true });
});

test('below a path, every address that any file of the site names stands below it and leads somewhere', () => {
  const kinds = new Set(ownAddresses(below).map(({ file }) => file.replace(/^.*\./, '')));
  for (const kind of ['html', 'json', 'xml', 'md', 'txt', 'js', 'css', 'csv', 'bib', 'ris']) {
    assert.ok(kinds.has(kind), `no address was found in any .${kind} file`);
  }
  assert.deepEqual(lostAddresses(below), []);
});

test('below a path that a folder of the site is called by, every address leads where it does below another', () => {
  build(belowItsOwnName);
  assert.deepEqual(lostAddresses(belowItsOwnName), []);
  // The name of a made file tells what it holds, and so where the site stands.
  const addresses = (site: Deployed): string[] =>
    ownAddresses(site)
      .filter(({ file, address }) => !/(?:^|\/)(?:_astro|pagefind)\//.test(file + address))
      .map(({ file, address }) => `${file} ${address.replace(site.base, '')}`)
      .toSorted();
  assert.deepEqual(addresses(belowItsOwnName), addresses(below));
});

test('the rules for response headers name the path', () => {
  const patterns = readFileSync(join(below.folder, '_headers'), 'utf8').match(/^\S+/gm)!;
  assert.ok(patterns.includes(`${below.base}*`) && patterns.includes(`${below.base}embed/*`));
  assert.deepEqual(
    patterns.filter((pattern) => !pattern.startsWith(below.base)),
    [],
  );
});

test('below a path security.txt names the address at which it stands', () => {
  const text = readFileSync(join(below.folder, '.well-known/security.txt'), 'utf8');
  assert.match(text, /^Contact: mailto:faults@below\.example$/m);
  assert.ok(text.includes(`Canonical: ${below.url}${below.base}.well-known/security.txt\n`));
  assert.ok(text.includes(`Policy: ${below.url}${below.base}about/security/\n`));
});

test('below a path the site holds the same files as at the root', () => {
  const names = (place: string) => filesBelow(place).filter((file) => !/^(?:_astro|pagefind)\//.test(file));
  assert.ok(names(below.folder).length > 500);
  assert.ok(names(below.folder).every((file) => !file.startsWith('kb.2')));
});

async function opened(path: string, use: (page: Page) => Promise<void>): Promise<void> {
  const page = await browser.newPage();
  const strayed: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (!pathname.startsWith(below.base)) strayed.push(pathname);
  });
  page.on(
    'response',
    (response) => void (response.status() >= 400 && strayed.push(`${response.status()} ${response.url()}`)),
  );
  await page.goto(`${served.address}${path}`);
  await use(page);
  assert.deepEqual(strayed, []);
  await page.close();
}

const pathOf = (page: Page): string => new URL(page.url()).pathname;

test('search, its suggestions and its results stay below the path', async () => {
  await opened('search/?q=singing', async (page) => {
    await page.locator('[data-search-state=ready]').waitFor();
    await page.locator('[data-results] a').first().click();
    await page.waitForURL((url) => !url.pathname.endsWith('/search/'));
    assert.ok(pathOf(page).startsWith(below.base));
    await page.locator('main h1').waitFor();
  });
  await opened('', async (page) => {
    await page.getByRole('combobox').first().pressSequentially('sing');
    await page.getByRole('option').first().click();
    await page.locator('[data-search-state=ready]').waitFor();
    assert.equal(pathOf(page), `${below.base}search/`);
  });
});

test('a pack is chosen, opened and led from, and two sites of one host keep theirs apart', async () => {
  await opened('case-studies/', async (page) => {
    await page.evaluate(() => localStorage.setItem('pack', '?items=facts/of-another-site'));
    await page
      .getByRole('button', { name: /^Add to pack/ })
      .first()
      .click();
    await page.getByRole('link', { name: 'My pack (1)' }).first().click();
    await page.locator('[data-pack-list] li').first().waitFor();
    assert.equal(pathOf(page), `${below.base}pack/`);
    assert.equal(await page.evaluate(() => localStorage.getItem('pack')), '?items=facts/of-another-site');
    await page.locator('[data-pack-list] a').first().click();
    await page.locator('main h1').waitFor();
    assert.match(pathOf(page), /^\/kb\.2\/evidence-base\/case-studies\/.+/);
  });
});

test('studies are compared, and a council is found, below the path', async () => {
  await opened('case-studies/', async (page) => {
    await page
      .getByRole('button', { name: /^Compare/ })
      .first()
      .click();
    await page
      .getByRole('link', { name: /^Compare case studies/ })
      .first()
      .click();
    await page.locator('[data-compare-region] table a').first().waitFor();
    assert.equal(pathOf(page), `${below.base}compare/`);
  });
  await opened('places/', async (page) => {
    await page.locator('[data-councils] a').first().click();
    await page.locator('main h1').waitFor();
    assert.match(pathOf(page), /^\/kb\.2\/evidence-base\/places\/.+/);
  });
});

test('below a path the site is kept without a network, and what keeps it stays out of the rest of the host', async () => {
  // A host of its own, which can be unplugged.
  const host = await serve(below.folder, 0, below.base);
  const root = new URL('/', host.address).href;
  const context = await browser.newContext();
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  await page.goto(`${host.address}offline/`);
  await page.evaluate(async () => caches.open('kept /'));
  await page.getByRole('button', { name: 'Keep the whole site' }).click();
  await page.locator('[data-offline="whole"]').waitFor();
  const { scopes, strayed, kept } = await page.evaluate(async (base) => {
    const urls = await (await caches.open(`kept ${base}`)).keys();
    return {
      scopes: (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => new URL(scope).pathname),
      strayed: urls.map(({ url }) => new URL(url).pathname).filter((path) => !path.startsWith(base)),
      kept: urls.length,
    };
  }, below.base);
  assert.deepEqual({ scopes, strayed }, { scopes: [below.base], strayed: [] });
  assert.ok(kept > 500, `${kept} files are kept`);

  await page.goto(`${root}another-site/`);
  assert.equal(await page.evaluate(() => navigator.serviceWorker.controller), null);

  host.server.closeAllConnections();
  await new Promise((resolve) => host.server.close(resolve));
  await page.goto(`${host.address}guides/singing/`);
  assert.match(await page.locator('[data-saved]').innerText(), /^Saved copy of .*; you are offline\.$/);
  await page.locator('main h1').waitFor();
  // A page of its own: the browser's page about the error comes late, and would end the next visit.
  const elsewhere = await context.newPage();
  await assert.rejects(elsewhere.goto(`${root}another-site/`), /ERR_/);
  await elsewhere.close();

  // Another site of the host keeps what it had.
  await page.goto(`${host.address}offline/`);
  await page.getByRole('button', { name: 'Switch off and delete' }).click();
  await page.locator('[data-offline="off"]').waitFor();
  assert.deepEqual(await page.evaluate(() => caches.keys()), ['kept /']);
  await context.close();
});
