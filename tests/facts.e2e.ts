import { readFileSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { outFolder } from '../src/site.ts';

const address = '/facts/singing-ten-weeks/';

test('from search to a fact, and its text with caveat, source and link on the clipboard', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/facts/');
  await page.getByRole('link', { name: 'Wellbeing after ten weeks of singing' }).first().click();
  await page.getByRole('button', { name: 'Copy the text' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('2.35 points higher');
  expect(copied).toContain('Caveat: It is one trial, and people knew their group.');
  expect(copied).toContain('Source: Ample A');
  expect(copied).toContain(address);
  expect(copied).toContain('version 2 of 25 November 2026');
});

test('where the browser does not let us copy, the text is selected and the reader told how', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await page.goto(address);
  await page.getByRole('button', { name: 'Copy the text' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'press Ctrl and C' })).toBeVisible();
  const selected = await page.evaluate(() => getSelection()!.toString());
  expect(selected).toContain('Caveat: It is one trial, and people knew their group.');
});

test('without script the text opens and reads, and no button promises what it cannot do', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
  const page = await context.newPage();
  await page.goto(address);
  await expect(page.getByRole('button', { name: /^Copy/ })).toHaveCount(0);
  await page.getByText('The text, to copy by hand').click();
  await expect(page.getByText(/Caveat: It is one trial, and people knew their group./)).toBeVisible();
  await context.close();
});

test('the code for other sites shows the whole fact in its frame, without scrolling', async ({ page, baseURL }) => {
  const ids = readdirSync(join(outFolder, 'embed/facts')).filter((name) => name.endsWith('.json'));
  expect(ids.length).toBeGreaterThan(0);
  const cut: string[] = [];
  for (const name of ids) {
    const { width, height } = JSON.parse(readFileSync(join(outFolder, 'embed/facts', name), 'utf8')) as {
      width: number;
      height: number;
    };
    await page.setViewportSize({ width, height });
    await page.goto(`${baseURL!}/embed/facts/${name.replace('.json', '')}/`);
    const needed = await page.evaluate(() => document.querySelector('main')!.getBoundingClientRect().height);
    if (needed > height) cut.push(`${name}: ${needed} of ${height}`);
    if (height - needed > 160) cut.push(`${name}: ${height - needed} pixels stand empty`);
  }
  expect(cut).toEqual([]);
});

test('a frame that its host has put into a sandbox keeps its style', async ({ page, baseURL }) => {
  const server = createServer((request, response) =>
    response.setHeader('Content-Type', 'text/html').end(`<!doctype html><title>Host</title><iframe src="${baseURL!}/embed/facts/singing-ten-weeks/" ${request.url!.slice(1)}></iframe>`),
  );
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  for (const how of ['', 'sandbox', 'sandbox=allow-scripts']) {
    await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/${how}`);
    const frame = page.frameLocator('iframe');
    await expect(frame.getByText('Always say with it:')).toBeVisible();
    const hasStyle = await frame.locator('link[rel=stylesheet]').evaluate((link: HTMLLinkElement) => link.sheet !== null);
    expect(hasStyle, how).toBe(true);
  }
  server.close();
}); // prettier-ignore

test('a frame on another page leads to the fact in a tab of its own', async ({ page, context }) => {
  await page.goto(address);
  const code = (await page.locator('#fact-embed').textContent())!;
  const local = code.replace(/https?:\/\/[^/]+/, new URL(page.url()).origin);
  // The link names the site's own address, which may be another than the one that the tests are served from.
  await context.route(/:4321\/facts\//, (route) => route.fulfill({ contentType: 'text/html', body: 'The fact' }));
  const server = createServer((_request, response) =>
    response.setHeader('Content-Type', 'text/html').end(`<!doctype html><title>Host</title>${local}`),
  );
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const host = await context.newPage();
  const hostAddress = `http://localhost:${(server.address() as AddressInfo).port}/`;
  await host.goto(hostAddress);
  const frame = host.frameLocator('iframe');
  await expect(frame.getByText('Always say with it:')).toBeVisible();
  const opened = context.waitForEvent('page');
  await frame.getByRole('link', { name: /Source, method/ }).click();
  const tab = await opened;
  await tab.waitForURL(/\/facts\/singing-ten-weeks\/$/);
  expect(host.url()).toBe(hostAddress);
  server.close();
});
