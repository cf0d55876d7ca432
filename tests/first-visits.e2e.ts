import { brotliCompressSync } from 'node:zlib';
import { expect, test, type Page } from 'playwright/test';
import { firstAnswer } from './built/first-visit.ts';

/** One page of each template, and those whose script draws what the address asks for. */
const templates = [
  '/',
  '/answers/',
  '/answers/singing-helps/',
  '/case-studies/',
  '/case-studies/?activity=singing',
  '/case-studies/testshire-singing-for-breath/',
  '/evidence/',
  '/evidence/map/',
  '/evidence/bodies/',
  '/evidence/bodies/singing-loneliness/',
  '/evidence/ample-2020-singing-trial/',
  '/briefing/',
  '/briefing/why-it-matters/',
  '/guides/',
  '/guides/wales/',
  '/topics/',
  '/topics/activities/singing/',
  '/activities/',
  '/facts/',
  '/facts/singing-ten-weeks/',
  '/embed/facts/singing-ten-weeks/',
  '/places/',
  '/places/northby/',
  '/policy/',
  '/connect/',
  '/funding/',
  '/funding/money/',
  '/funding/workbench/',
  '/funding/business-case/',
  '/evaluate/',
  '/evaluate/measures/',
  '/evaluate/choose/',
  '/evaluate/plan/',
  '/evaluate/check/',
  '/glossary/',
  '/data/',
  '/press/',
  '/feeds/',
  '/offline/',
  '/contribute/write/',
  '/about/how-we-grade/',
  '/compare/?items=evidence/bland-2021-walking-no-difference,evidence/ample-2020-singing-trial',
  '/pack/',
  '/pack/?items=case-studies/testshire-singing-for-breath,facts/singing-ten-weeks',
  '/search/',
  '/search/?q=singing',
  '/search/?q=Do+singing+groups+help+people+who+are+lonely%3F',
  '/search/?q=no+such+thing+as+zzzz',
  '/no-such-page/',
];

/** Where something still moves: a result below moves on by a line when what its page says has been read. */
const stillMoves: Record<string, number> = {
  '/search/?q=Do+singing+groups+help+people+who+are+lonely%3F': 0.005,
};

/** Lets scripts and what they ask for come after the page was first shown, as they do on a real connection. */
async function slowly(page: Page): Promise<void> {
  await page.route(/\.(?:js|json)(?:\?|$)/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 250));
    await route.continue();
  });
}

interface Moved {
  value: number;
  what: string[];
}

for (const [name, viewport] of [
  ['a phone', { width: 390, height: 844 }],
  ['a wide screen', { width: 1280, height: 900 }],
] as const) {
  test(`nothing moves while a page comes to ${name}, but on the few pages that are named`, async ({ page }) => {
    test.setTimeout(5 * 60_000);
    await page.setViewportSize(viewport);
    await slowly(page);
    await page.addInitScript(() => {
      const moved: Moved[] = [];
      Object.assign(window, { moved });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const { value, sources } = entry as PerformanceEntry & { value: number; sources: { node: Node | null }[] };
          const named = (node: Node | null): string =>
            node instanceof Element ? `${node.localName}.${node.classList.value}` : String(node?.textContent?.trim());
          moved.push({ value, what: sources.map(({ node }) => named(node)) });
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    const wrong: string[] = [];
    for (const address of templates) {
      await page.goto(address, { waitUntil: 'networkidle' });
      const moved = await page.evaluate(() => (window as unknown as { moved: Moved[] }).moved);
      const sum = moved.reduce((total, { value }) => total + value, 0);
      if (sum >= (stillMoves[address] ?? 0.001))
        wrong.push(`${address}: ${sum.toFixed(3)}: ${moved.flatMap(({ what }) => what).join('; ')}`);
    }
    expect(wrong).toEqual([]);
  });
}

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
