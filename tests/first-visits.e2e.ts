import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'playwright/test';
import { firstAnswer } from './built/first-visit.ts';

test('a question has its answer from what is counted for it, within 150 kB, and nothing else is asked for before', async ({
  page,
}) => {
  const sizes = new Map<string, Promise<number>>();
  page.on('response', (response) => {
    const isFont = response.url().endsWith('.woff2');
    sizes.set(
      response.url(),
      response.body().then((body) => (isFont ? body.length : brotliCompressSync(body).length)),
    );
  });
  await page.addInitScript(() => {
    const look = () => {
      if ('answeredAt' in window || !document.querySelector('[data-answer]:not([hidden])')) return;
      Object.assign(window, { answeredAt: performance.now() });
    };
    new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true });
  });
  await page.goto('/search/?q=Do+singing+groups+help+people+who+are+lonely%3F', { waitUntil: 'networkidle' });
  await expect(page.locator('[data-answer]')).toContainText('Do singing groups help people who are lonely?');
  const before = await page.evaluate(() => {
    const { answeredAt } = window as unknown as { answeredAt: number };
    return performance
      .getEntriesByType('resource')
      .filter(({ startTime }) => startTime < answeredAt)
      .map(({ name }) => name);
  });
  const counted = firstAnswer().files;
  const uncounted = before.map((url) => new URL(url).pathname.slice(1)).filter((path) => !counted.has(path));
  expect(uncounted, 'asked for before the answer stands').toEqual([]);
  const bytes = await Promise.all([page.url(), ...before].map((url) => sizes.get(url) ?? 0));
  expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(150_000);
});
