import { expect, test, type BrowserContextOptions, type Page } from 'playwright/test';
import { settingsOf } from '../scripts/lib/accessibility/inspect-page.ts';
import type { ScriptedCheck } from '../src/model/accessibility.ts';
import { clippedText, overlappingText } from './blind-spots/text.ts';
import { focusFaults } from './blind-spots/focus.ts';
import { closedOnPaper, darkOnPaper } from './blind-spots/paper.ts';
import { movingParts } from './blind-spots/motion.ts';
import { sideways } from './blind-spots/reflow.ts';
import { smallTargets } from './blind-spots/targets.ts';
import { templates } from './templates.ts';

/** What is the matter with the page that is open, a line each. */
type Check = (page: Page) => Promise<string[]>;

const still = { reducedMotion: 'reduce', bypassCSP: true } as const;
const screens = {
  wide: { ...settingsOf.light, ...still },
  zoomed: { ...settingsOf.zoomed, ...still },
  'narrow and dark': { ...settingsOf.narrow, ...still, colorScheme: 'dark' },
} as const satisfies Record<string, BrowserContextOptions>;
type Screen = keyof typeof screens;

/** What WCAG 2.2 says in 1.4.12 that readers may set. */
const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`;

/** Each check of the statement, and the screens on which it is made. Those that leave a page as it was come first. */
const checks: Record<ScriptedCheck, { check: Check; on: Screen[] }> = {
  reflow: { check: sideways, on: ['zoomed', 'narrow and dark'] },
  'target size': { check: (page) => page.evaluate(smallTargets), on: ['wide', 'narrow and dark'] },
  'reduced motion': { check: (page) => page.evaluate(movingParts), on: ['wide'] },
  paper: { check: onPaper, on: ['narrow and dark'] },
  'text spacing': { check: withSpacing, on: ['wide', 'narrow and dark'] },
  'focus order': { check: walk, on: ['wide'] },
  'focus seen': { check: (page) => page.evaluate(focusFaults), on: ['wide', 'zoomed'] },
};

for (const [screen, settings] of Object.entries(screens)) {
  const made = Object.entries(checks).filter(([, { on }]) => on.includes(screen as Screen));
  test(`on a ${screen} screen every template keeps to ${made.map(([name]) => name).join(', ')}`, async ({
    browser,
    baseURL,
  }) => {
    test.setTimeout(10 * 60_000);
    const context = await browser.newContext({ ...settings, baseURL: baseURL! });
    const page = await context.newPage();
    const found: string[] = [];
    for (const address of templates) {
      await page.goto(address, { waitUntil: address.includes('?') ? 'networkidle' : 'load' });
      for (const [name, { check }] of made)
        found.push(...(await check(page)).map((fault) => `${name}: ${address}: ${fault}`));
    }
    await context.close();
    expect(found).toEqual([]);
  });
}

/** Thirty presses of Tab go forward through the page, or once round a short one; from its last stop one more leads on. */
async function walk(page: Page): Promise<string[]> {
  const step = (): Promise<string | null> =>
    page.evaluate(() => {
      const stops = ((window as { stops?: Element[] }).stops ??= []);
      const [here, before] = [document.activeElement!, stops.at(-1)];
      if (here === stops[0]) return 'round';
      stops.push(here);
      if (!before || here === document.body || before === document.body) return null;
      if (here === before) return `Tab does not leave ${here.outerHTML.slice(0, 80)}`;
      return before.compareDocumentPosition(here) & Node.DOCUMENT_POSITION_FOLLOWING
        ? null
        : `Tab goes back, to ${here.outerHTML.slice(0, 80)}`;
    });
  for (let presses = 0; presses < 30; presses++) {
    await page.keyboard.press('Tab');
    const told = await step();
    if (told === 'round') return [];
    if (told) return [told];
  }
  await page.evaluate(() => [...document.querySelectorAll<HTMLElement>('a[href], button')].at(-1)?.focus());
  const last = await page.evaluate(() => document.activeElement!.outerHTML.slice(0, 80));
  await page.keyboard.press('Tab');
  const next = await page.evaluate(() => document.activeElement!.outerHTML.slice(0, 80));
  return last === next ? [`Tab does not leave the last stop, ${last}`] : [];
}

async function withSpacing(page: Page): Promise<string[]> {
  const measure = async (): Promise<string[]> => [
    ...(await page.evaluate(clippedText)),
    ...(await page.evaluate(overlappingText)),
    ...(await sideways(page)),
  ];
  const before = new Set(await measure());
  const style = await page.addStyleTag({ content: spacing });
  const after = await measure();
  await style.evaluate((element) => (element as HTMLElement).remove());
  return after.filter((fault) => !before.has(fault));
}

async function onPaper(page: Page): Promise<string[]> {
  await page.emulateMedia({ media: 'print' });
  const found = [...(await page.evaluate(closedOnPaper)), ...(await page.evaluate(darkOnPaper))];
  await page.emulateMedia({ media: 'screen' });
  return found;
}
