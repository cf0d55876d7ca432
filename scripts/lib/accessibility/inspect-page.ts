import AxeBuilder from '@axe-core/playwright';
import type { BrowserContextOptions, Page } from 'playwright';
import type { AccessMode } from '../../../src/model/accessibility.ts';

/** What a browser is told, for each way of looking. Zoom by 4 makes of 1,280 × 1,024 px a quarter of each. */
export const settingsOf: Record<AccessMode, BrowserContextOptions> = {
  light: { colorScheme: 'light', viewport: { width: 1280, height: 900 } },
  dark: { colorScheme: 'dark', viewport: { width: 1280, height: 900 } },
  'forced colours': { forcedColors: 'active', viewport: { width: 1280, height: 900 } },
  narrow: { colorScheme: 'light', viewport: { width: 320, height: 640 } },
  zoomed: { colorScheme: 'light', viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 },
};

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** A rule that found something on a page, or could not decide. */
export interface Found {
  rule: string;
  help: string;
  criteria: string[];
  /** Where: selectors of the elements. */
  places: string[];
}

/** What axe finds on the page that is open, and whether it scrolls sideways (1.4.10). */
export async function inspectPage(page: Page): Promise<{ notMet: Found[]; undecided: Found[]; axe: string }> {
  // There are no frames of other origins here, and the newer way opens a second page for each.
  const { violations, incomplete, testEngine } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations', 'incomplete'], runOnly: tags })
    .analyze();
  const found = (results: typeof violations): Found[] =>
    results.map(({ id, help, tags: of, nodes }) => ({
      rule: id,
      help,
      criteria: of.flatMap((tag) => {
        const [, principle, guideline, criterion] = /^wcag(\d)(\d)(\d+)$/.exec(tag) ?? [];
        return principle ? [`${principle}.${guideline}.${criterion}`] : [];
      }),
      places: nodes.map(({ target }) => target.join(' ')),
    }));
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  const reflow: Found = {
    rule: 'reflow',
    help: 'Pages must not scroll sideways',
    criteria: ['1.4.10'],
    places: [`the page, by ${overflow} px`],
  };
  return {
    notMet: [...found(violations), ...(overflow > 0 ? [reflow] : [])],
    undecided: found(incomplete),
    axe: testEngine.version,
  };
}

/** What is not met on the page that is open, a line each, for a message. */
export async function faultsOf(page: Page, address: string): Promise<string[]> {
  const { notMet } = await inspectPage(page);
  return notMet.map(({ rule, places }) => `${address}: ${rule}: ${places.slice(0, 3).join('; ')}`);
}
