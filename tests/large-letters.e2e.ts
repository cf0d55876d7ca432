import { expect, test } from 'playwright/test';
import { browserFlags, findBrowser } from '../scripts/lib/find-browser.ts';
import { sideways } from './blind-spots/reflow.ts';
import { templates } from './templates.ts';

// A reader's own setting, which no zoom stands for: the letters grow, and the screen stays as it is.
test.use({
  launchOptions: { executablePath: findBrowser(), args: [...browserFlags, '--blink-settings=defaultFontSize=30'] },
  viewport: { width: 320, height: 640 },
  reducedMotion: 'reduce',
});

test('with letters of nearly twice the size that browsers begin with, no template scrolls sideways on a small phone', async ({ page }) => {
  test.setTimeout(5 * 60_000);
  const found: string[] = [];
  for (const address of templates) {
    await page.goto(address, { waitUntil: address.includes('?') ? 'networkidle' : 'load' });
    if (found.length === 0) expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('30px');
    await page.locator('main details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
    found.push(...(await sideways(page)).map((fault) => `${address}: ${fault}`));
  }
  expect(found).toEqual([]);
}); // prettier-ignore
