import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { faultsOf, settingsOf } from '../scripts/lib/accessibility/inspect-page.ts';
import { accessModes, type AccessMode } from '../src/model/accessibility.ts';
import { outFolder } from '../src/site.ts';
import { templates } from './templates.ts';

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
 * and the last among them. npm run test:all-pages looks at every
 * page of the real site.
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

const addresses = sampled(everyAddress);

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

test('axe finds nothing on the pages of the sitemap, and none scrolls sideways at 320 px', async ({ page }) => {
  test.setTimeout(15 * 60_000);
  const { viewport: wide } = settingsOf.light;
  const { viewport: narrow } = settingsOf.narrow;
  const found: string[] = [];
  for (const address of addresses) {
    await page.goto(address, { waitUntil: 'load' });
    found.push(...(await faultsOf(page, address)));
    await page.setViewportSize(narrow!);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    if (overflow > 0) found.push(`${address}: ${overflow} px too wide`);
    await page.setViewportSize(wide!);
  }
  expect(found).toEqual([]);
});

/** Of the templates, dark colours on each; of the other ways, one on each, which take turns. */
const [, dark, ...others] = Object.keys(accessModes) as AccessMode[];
const inMode = (mode: AccessMode): readonly string[] =>
  mode === dark ? templates : templates.filter((_, index) => others[index % others.length] === mode);

for (const mode of [dark!, ...others]) {
  test.describe(mode, () => {
    test.use(settingsOf[mode]);
    test(`axe finds nothing on the templates, and none scrolls sideways: ${accessModes[mode]}`, async ({ page }) => {
      test.setTimeout(5 * 60_000);
      const found: string[] = [];
      for (const address of inMode(mode)) {
        await page.goto(address, { waitUntil: 'networkidle' });
        found.push(...(await faultsOf(page, address)));
      }
      expect(found).toEqual([]);
    });
  });
}
