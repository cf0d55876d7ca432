import { createHash } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect as plainExpect, test as base, type Page } from 'playwright/test';
import { hashFiles } from '../scripts/lib/hash-files.ts';
import { serve } from '../scripts/lib/serve.ts';
import { manifestName, writeManifest } from '../src/model/manifest.ts';
import { outFolder } from '../src/site.ts';

/** The small site on a host of its own, which can be changed, published anew, and unplugged. */
class Host {
  readonly folder = join(mkdtempSync(join(tmpdir(), 'offline-')), 'site');
  address = '';
  #server: Awaited<ReturnType<typeof serve>>['server'] | null = null;

  async start(port = 0): Promise<void> {
    const { server, address } = await serve(this.folder, port);
    [this.#server, this.address] = [server, address];
  }

  async unplug(): Promise<void> {
    const server = this.#server;
    this.#server = null;
    server?.closeAllConnections();
    await new Promise((resolve) => (server ? server.close(resolve) : resolve(null)));
  }

  /** From now on answers every request with this status, or none at all. */
  fail(status: number | null): void {
    this.#server!.removeAllListeners('request');
    this.#server!.on('request', (_request, response: ServerResponse) => {
      if (status) response.writeHead(status, { 'Content-Type': 'text/html' }).end('<h1>Of the host</h1>');
    });
  }

  plug = (): Promise<void> => this.start(Number(new URL(this.address).port));

  write(path: string, change: (text: string) => string): void {
    const file = join(this.folder, path);
    writeFileSync(file, change(readFileSync(file, 'utf8')));
  }

  /** Publishes what is in the folder as the edition of a day. */
  async publish(day: string): Promise<void> {
    this.write('release.json', (text) => text.replace(/"built": "[^"]*"/, `"built": "${day}"`));
    writeFileSync(join(this.folder, manifestName), writeManifest(hashFiles(this.folder)));
  }

  async remove(): Promise<void> {
    await this.unplug();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

const test = base.extend<{ host: Host }>({
  host: async ({ context }, use) => {
    const host = new Host();
    cpSync(outFolder, host.folder, { recursive: true });
    await host.start();
    await use(host);
    await context.close();
    await host.remove();
  },
});

// A whole site is copied and kept in each: on a machine that is busy with others that takes its time.
test.describe.configure({ timeout: 240_000 });
const expect = plainExpect.configure({ timeout: 30_000 });

const state = (page: Page) => page.locator('[data-offline]');
const status = (page: Page) => page.locator('[data-offline-status]');
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const saved = (page: Page) => page.locator('[data-saved]');

async function unplug(page: Page, host: Host): Promise<void> {
  await host.unplug();
  await page.context().setOffline(true);
}

async function plug(page: Page, host: Host): Promise<void> {
  await page.context().setOffline(false);
  await host.plug();
}

async function keepAll(page: Page, host: Host): Promise<void> {
  await page.goto(`${host.address}offline/`);
  await button(page, 'Keep the whole site').click();
  await expect(state(page)).toHaveAttribute('data-offline', 'whole', { timeout: 180_000 });
}

test('nothing is kept, and no program is put in, before it is asked for', async ({ page, host }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(`${host.address}offline/`);
  await expect(status(page)).toHaveText('Nothing is kept on this device.');
  await expect(page.locator('[data-offline-size]')).toHaveText(/^[\d,]+ files, [\d.]+ [MG]B$/);
  const kept = await page.evaluate(async () => [
    (await navigator.serviceWorker.getRegistrations()).length,
    (await caches.keys()).length,
    localStorage.length,
  ]);
  expect(kept).toEqual([0, 0, 0]);
  expect(requests.filter((url) => !url.startsWith(host.address) || url.endsWith('sw.js'))).toEqual([]);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});

test('the whole site is kept: a page never opened, search, a file to check and the workbench work without a network', async ({
  page,
  host,
}) => {
  await keepAll(page, host);
  await expect(status(page)).toHaveText('The whole site is kept, as of 31 December 2026.');
  await unplug(page, host);

  await page.goto(`${host.address}guides/singing/`);
  await expect(saved(page)).toHaveText('Saved copy of 31 December 2026; you are offline.');
  await expect(page.locator('main h1')).toBeVisible();
  expect(await page.evaluate(() => getComputedStyle(document.querySelector('[data-saved]')!).borderBottomStyle)).toBe(
    'solid',
  );

  // A host puts the slash where it is missing, and keeps what is asked; so does what stands in for it.
  await page.goto(`${host.address}search?q=singing`);
  await expect(page).toHaveURL(`${host.address}search/?q=singing`);
  await expect(page.locator('[data-search-state]')).toHaveAttribute('data-search-state', 'ready');
  expect(await page.locator('[data-results] li').count()).toBeGreaterThan(0);

  await page.goto(`${host.address}evaluate/check/`);
  const answers = (time: string): string[] => [1, 2, 3].map((question) => `lonely3_${question}_${time}`);
  const rows = Array.from({ length: 24 }, (_, n) =>
    [`AB-${n}`, 'singing', 2, 2, 1 + (n % 3), 1, 2, 1 + (n % 2)].join(),
  );
  const csv = [['participant_id', 'group', ...answers('before'), ...answers('after')].join(), ...rows].join('\r\n');
  const buffer = Buffer.from(csv);
  await page.locator('input[type="file"]').setInputFiles({ name: 'scores.csv', mimeType: 'text/csv', buffer });
  await expect(page.locator('[data-check-state]')).toHaveAttribute('data-check-state', /^(?:ready|problems)$/);
  await expect(page.getByText('Read: 24 rows')).toBeVisible();

  await page.goto(`${host.address}funding/workbench/#scenario=choir&referrals.central=200&uptake.low=0.8`);
  await expect(page.locator('[data-stat="total"][data-case="central"]')).toHaveAttribute('data-value', '17600');

  await page.goto(`${host.address}no/such/page/`);
  await expect(saved(page)).toHaveText(/You are offline, and no trustworthy copy of that page is kept/);
});

test('with a network readers read the site itself, and a new edition is fetched by what differs', async ({
  page,
  host,
}) => {
  await keepAll(page, host);
  host.write('guides/singing/index.html', (html) => html.replace('</h1>', ' in its newest words</h1>'));
  await host.publish('2027-02-01');
  await page.goto(`${host.address}guides/start-here/`);
  await expect(saved(page)).toHaveCount(0);

  await page.goto(`${host.address}offline/`);
  await expect(state(page)).toHaveAttribute('data-offline', 'older');
  await expect(status(page)).toHaveText(
    /newer edition, of 1 February 2027; what is kept is of 31 December 2026. 1 file /,
  );
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  await button(page, 'Update what is kept').click();
  await expect(state(page)).toHaveAttribute('data-offline', 'whole', { timeout: 180_000 });
  expect(fetched).toContain('/guides/singing/');
  expect(fetched).not.toContain('/guides/start-here/');

  await unplug(page, host);
  await page.goto(`${host.address}guides/singing/`);
  await expect(page.locator('h1')).toContainText('in its newest words');
  await expect(saved(page)).toHaveText('Saved copy of 1 February 2027; you are offline.');
});

test('a page that is of an earlier edition says so, until its successor is kept', async ({ page, host }) => {
  await keepAll(page, host);
  host.write('guides/singing/index.html', (html) => html.replace('</h1>', ' in its newest words</h1>'));
  host.write('guides/start-here/index.html', (html) => html.replace('</h1>', ' anew</h1>'));
  await host.publish('2027-02-01');
  // Reading one page tells the device of the new edition; the other page is still the one of before.
  await page.goto(`${host.address}guides/singing/`);
  await expect
    .poll(() =>
      page.evaluate(
        async () =>
          (await (await caches.open('kept /')).keys()).filter(({ url }) => url.includes('guides/singing/index.html'))
            .length,
      ),
    )
    .toBe(1);
  await expect
    .poll(() =>
      page.evaluate(
        async () => (await (await (await caches.open('kept /')).match('/release.json?kept=edition'))!.json()).built,
      ),
    )
    .toBe('2027-02-01');
  await unplug(page, host);
  await page.goto(`${host.address}guides/singing/`);
  await expect(saved(page)).toHaveText('Saved copy of 1 February 2027; you are offline.');
  await page.goto(`${host.address}guides/start-here/`);
  await expect(saved(page)).toHaveText('Saved copy of 31 December 2026; you are offline.');
});

test('a host that is ill, or takes a request and never answers, keeps nothing from the reader that is kept', async ({
  page,
  host,
}) => {
  await keepAll(page, host);
  host.fail(503);
  await page.goto(`${host.address}guides/singing/`);
  await expect(saved(page)).toHaveText('Saved copy of 31 December 2026; the site does not answer.');
  await page.goto(`${host.address}no/such/page/`);
  await expect(page.locator('h1')).toHaveText('Of the host');
  host.fail(null);
  await page.goto(`${host.address}search/?q=singing`);
  await expect(saved(page)).toHaveText('Saved copy of 31 December 2026; the site does not answer.');
  await expect(page.locator('[data-search-state]')).toHaveAttribute('data-search-state', 'ready');
});

test('a browser that asks the reader whether it may keep files for good does not hold the page up', async ({
  page,
  host,
}) => {
  await page.addInitScript(() => {
    StorageManager.prototype.persist = () => new Promise(() => {});
  });
  await page.goto(`${host.address}offline/`);
  await button(page, 'Keep what I read').click();
  await expect(state(page)).toHaveAttribute('data-offline', 'on');
});

test('a button that is pressed twice keeps the site once', async ({ page, host }) => {
  await page.goto(`${host.address}offline/`);
  await expect(button(page, 'Keep the whole site')).toBeVisible();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await button(page, 'Keep the whole site').dblclick();
  await expect(state(page)).toHaveAttribute('data-offline', 'whole', { timeout: 180_000 });
  const pages = asked.filter((address) => /\/guides\/[^/]+\/$/.test(address));
  expect(pages.length).toBeGreaterThan(0);
  expect(pages.toSorted()).toEqual([...new Set(pages)].toSorted());
});

test('keeping can be stopped and gone on with, and what is read is kept by itself', async ({ page, host }) => {
  await page.goto(`${host.address}offline/`);
  await button(page, 'Keep what I read').click();
  await expect(state(page)).toHaveAttribute('data-offline', 'on');
  await page.goto(`${host.address}guides/singing/`);
  await expect
    .poll(() =>
      page.evaluate(async () =>
        (await (await caches.open('kept /')).keys()).some(({ url }) => url.includes('guides/singing/index.html')),
      ),
    )
    .toBe(true);
  await unplug(page, host);
  await page.reload();
  await expect(saved(page)).toHaveText('Saved copy of 31 December 2026; you are offline.');
  await page.goto(`${host.address}guides/start-here/`);
  await expect(saved(page)).toHaveText(/no trustworthy copy/);

  await plug(page, host);
  await page.goto(`${host.address}offline/`);
  // Held until they are asked for again: however late the press of Stop comes, something is still on its way.
  await page.route('**/guides/**', () => {});
  await page.getByRole('button', { name: /^Keep the (?:rest|whole)/ }).click();
  await button(page, 'Stop').click();
  await expect(state(page)).toHaveAttribute('data-offline', 'stopped');
  await page.unroute('**/guides/**');
  await button(page, 'Go on').click();
  await expect(state(page)).toHaveAttribute('data-offline', 'whole', { timeout: 180_000 });
});

test('a damaged file is not kept, one that was damaged on the device is not shown, and a list of another edition is not trusted', async ({
  page,
  host,
}) => {
  host.write('guides/singing/index.html', (html) => html.replace('</h1>', ' with a figure that nobody wrote</h1>'));
  await page.goto(`${host.address}offline/`);
  await button(page, 'Keep the whole site').click();
  await expect(state(page)).toHaveAttribute('data-offline', 'incomplete', { timeout: 180_000 });
  await expect(status(page)).toHaveText(
    /1 file is not what the list of checksums says, and not kept: guides\/singing\/index\.html/,
  );

  await page.evaluate(async () => {
    const cache = await caches.open('kept /');
    const key = (await cache.keys()).find(({ url }) => url.includes('guides/start-here/index.html'))!;
    const response = (await cache.match(key))!;
    await cache.put(
      key,
      new Response((await response.text()).replace('</h1>', ' changed</h1>'), { headers: response.headers }),
    );
  });
  await unplug(page, host);
  for (const path of ['guides/singing/', 'guides/start-here/']) {
    await page.goto(host.address + path);
    await expect(saved(page)).toHaveText(/no trustworthy copy of that page is kept/);
  }

  await plug(page, host);
  host.write(manifestName, (text) =>
    text.replace(/^[0-9a-f]{64}(?= {2}release\.json$)/m, createHash('sha256').update('x').digest('hex')),
  );
  await page.goto(`${host.address}offline/`);
  await button(page, 'Keep the rest of the site').click();
  await expect(status(page)).toHaveText(/not of one edition/);

  await page.evaluate(async () => {
    const cache = await caches.open('kept /');
    await cache.put('/manifest.sha256?kept=edition', new Response('<!doctype html>'));
  });
  await page.reload();
  await expect(state(page)).toHaveAttribute('data-offline', 'untrusted');
  await button(page, 'Switch off and delete').click();
  await expect(status(page)).toHaveText(/Nothing is kept on this device any more/);
});

/** From which file the worker that answers for the page was loaded, as it says itself. */
const workerOf = (page: Page): Promise<unknown> =>
  page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    return new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ data }) => resolve(data);
      active!.postMessage('which', [port2]);
    });
  });

test('a worker of an older release is told of, replaced by the newer, and gone from then on', async ({
  page,
  host,
}) => {
  const worker = readFileSync(join(host.folder, 'sw.js'), 'utf8');
  const code = /"\/(.*)"/.exec(worker)![1]!;
  cpSync(join(host.folder, code), join(host.folder, '_astro/older-worker.js'));
  host.write('sw.js', (text) => text.replace(code, '_astro/older-worker.js'));
  await host.publish('2026-12-31');
  await keepAll(page, host);
  await expect(page.locator('[data-offline-worker]')).toHaveText(/was of an older edition\. It is being replaced/);
  expect(await workerOf(page)).toBe('/_astro/older-worker.js');

  host.write('sw.js', () => worker);
  rmSync(join(host.folder, '_astro/older-worker.js'));
  await host.publish('2027-02-01');
  // Waited for without a word to the worker: one that is asked again and again never rests, and only then is it replaced.
  await page.addInitScript(() =>
    navigator.serviceWorker.addEventListener(
      'controllerchange',
      () => (document.documentElement.dataset.replaced = ''),
    ),
  );
  await page.reload();
  await expect(page.locator('html[data-replaced]')).toBeAttached();
  expect(await workerOf(page)).toBe(`/${code}`);
  await page.reload();
  await expect(state(page)).toHaveAttribute('data-offline', /whole|older/);
  await expect(page.locator('[data-offline-worker]')).toHaveText('');

  await unplug(page, host);
  await page.goto(`${host.address}guides/singing/`);
  await expect(saved(page)).toHaveText(/^Saved copy of .*; you are offline\.$/);
});

test('switching off takes the program and all that was kept away', async ({ page, host }) => {
  await keepAll(page, host);
  await button(page, 'Switch off and delete').click();
  await expect(status(page)).toHaveText('Switched off. Nothing is kept on this device any more.');
  expect(
    await page.evaluate(async () => [
      (await caches.keys()).length,
      (await navigator.serviceWorker.getRegistrations()).length,
    ]),
  ).toEqual([0, 0]);
  await unplug(page, host);
  await expect(page.goto(`${host.address}guides/singing/`)).rejects.toThrow();
});

test('a browser that cannot keep anything, or is not let, says so in a sentence', async ({ page, host }) => {
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
  await page.goto(`${host.address}offline/`);
  await expect(status(page)).toHaveText(/^This browser cannot keep a site/);
  await expect(page.locator('[data-offline] button:visible')).toHaveCount(0);

  const denied = await page.context().newPage();
  await denied.addInitScript(() => {
    const denied = () => Promise.reject<never>(new DOMException('denied', 'SecurityError'));
    CacheStorage.prototype.has = denied;
    CacheStorage.prototype.open = denied;
  });
  await denied.goto(`${host.address}offline/`);
  await expect(status(denied)).toHaveText(/^This browser does not let the site keep anything/);
});
