import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from 'playwright/test';
import { outFolder } from '../src/site.ts';

const everyAddress = [...readFileSync(join(outFolder, 'sitemap-0.xml'), 'utf8').matchAll(/<loc>(.*?)<\/loc>/g)]
  .map(([, address]) => new URL(address!).pathname)
  .concat(
    '/no-such-page/',
    '/search/?q=singing',
    ...readdirSync(join(outFolder, 'embed/facts'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .flatMap(({ name }) => [`/embed/facts/${name}/`, `/facts/${name}/v1/`])
      .slice(0, 4),
  );

/**
 * Pages of which many share a template, and how many of each npm test looks at: spread over the list, the first
 * and the last among them. npm run test:all-pages looks at every page.
 */
const samples: [folder: RegExp, size: number][] = [
  [/^\/contribute\/rules\/./, 3],
  [/^\/topics\/\w+\/./, 8],
  [/^\/case-studies\/./, 8],
  [/^\/evidence\/./, 12],
  [/^\/facts\/./, 6],
  [/^\/places\/./, 6],
  [/^\/browse\/./, 8],
];

const addresses = process.env.ALL_PAGES ? everyAddress : sampled(everyAddress);

function sampled(all: string[]): string[] {
  const rest = all.filter((address) => !samples.some(([folder]) => folder.test(address)));
  const chosen = samples.flatMap(([folder, size]) => {
    const group = all.filter((address) => folder.test(address));
    const step = Math.max(1, (group.length - 1) / (size - 1));
    return group.filter(
      (_address, index) => group.length <= size || Math.round(Math.round(index / step) * step) === index,
    );
  });
  return [...rest, ...chosen];
}

/** One page of each template, for the checks that take longest. */
const templates = [
  '/',
  '/case-studies/',
  '/case-studies/testshire-singing-for-breath/',
  '/evidence/',
  '/evidence/map/',
  '/evidence/ample-2020-singing-trial/',
  '/briefing/',
  '/topics/outcomes/gp-use/',
  '/facts/',
  '/facts/singing-ten-weeks/',
  '/facts/museums-gp-visits/',
  '/embed/facts/singing-ten-weeks/',
  '/about/how-we-grade/',
  '/places/',
  '/places/northby/',
  '/policy/',
  '/press/',
  '/compare/?items=evidence/bland-2021-walking-no-difference,evidence/ample-2020-singing-trial',
  '/pack/?items=case-studies/testshire-singing-for-breath,facts/singing-ten-weeks',
  '/feeds/',
  '/search/?q=singing',
  '/no-such-page/',
];

async function violations(page: Page, address: string, waitUntil: 'load' | 'networkidle'): Promise<string[]> {
  await page.goto(address, { waitUntil });
  const { violations: found } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return found.map(
    ({ id, nodes }) =>
      `${address}: ${id}: ${nodes
        .map(({ target }) => target.join(' '))
        .slice(0, 3)
        .join('; ')}`,
  );
}

test('axe finds nothing on the pages of the sitemap', async ({ page }) => {
  test.setTimeout(15 * 60_000);
  const found: string[] = [];
  for (const address of addresses) found.push(...(await violations(page, address, 'load')));
  expect(found).toEqual([]);
});

for (const [name, options] of [
  ['in dark mode', { colorScheme: 'dark' }],
  ['in forced colours', { forcedColors: 'active' }],
  ['at 320 px', { viewport: { width: 320, height: 640 } }],
] as const) {
  test.describe(name, () => {
    test.skip(Boolean(process.env.ALL_PAGES), 'The templates are shown on pages of the small site.');
    test.use({ ...options });
    test(`axe finds nothing on any template ${name}, and no page scrolls sideways`, async ({ page }) => {
      test.setTimeout(5 * 60_000);
      const found: string[] = [];
      for (const address of templates) {
        found.push(...(await violations(page, address, 'networkidle')));
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        if (overflow > 0) found.push(`${address} is ${overflow} px too wide`);
      }
      expect(found).toEqual([]);
    });
  });
}

test('no page scrolls sideways at 320 px', async ({ page }) => {
  test.setTimeout(5 * 60_000);
  await page.setViewportSize({ width: 320, height: 640 });
  const wide: string[] = [];
  for (const address of addresses) {
    await page.goto(address);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    if (overflow > 0) wide.push(`${address}: ${overflow} px`);
  }
  expect(wide).toEqual([]);
});
