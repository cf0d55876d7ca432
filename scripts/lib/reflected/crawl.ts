import type { Browser, Page } from 'playwright';
import { firstEnd, hostileEnd, markup, names, shortValues } from './hostile-address.ts';
import { injectedInto, namesAsked, watch } from './watch.ts';

/** What became of a crawl with hostile addresses. */
export interface Crawled {
  /** How many of the pages were opened before the time was up. */
  opened: number;
  /** How many of them look for something in their address; these were opened with every hostile value. */
  reading: number;
  /** A line for each thing that an address did to a page. */
  faults: string[];
}

/**
 * Opens pages in a few tabs of one context, with every name that the site knows set to what would break out of a text that
 * is put into a page as it came. A page is looked at when it has loaded, and no tab waits for another; those whose scripts
 * look for something in the address are waited for until they ask for nothing more, and opened with a short value of a few names
 * at a time, since some take a long address for a mistake, and with every other value.
 * @param root the address of the site, with a slash at its end
 * @param paths pages, from the slash on
 * @param until a time as `performance.now()` tells it, after which no page is opened any more
 */
export async function crawlReflected(
  browser: Browser,
  root: string,
  paths: readonly string[],
  { tabs = 3, until = Infinity }: { tabs?: number; until?: number } = {},
): Promise<Crawled> {
  const context = await browser.newContext();
  const seenIn = await watch(context);
  const waiting = [...paths];
  const faults = new Set<string>();
  let [opened, reading] = [0, 0];

  async function open(page: Page, path: string, end: string): Promise<string[]> {
    await page.goto(new URL(path.slice(1), root).href + end, { waitUntil: 'load' });
    if ((await namesAsked(page)).length > 0) await page.waitForLoadState('networkidle');
    const asked = await namesAsked(page);
    const unknown = asked.filter((name) => name !== '*' && !names.includes(name));
    for (const what of [
      ...(await injectedInto(page)).map((made) => `became part of the page: ${made}`),
      ...seenIn(page),
      ...unknown.map((name) => `reads "${name}" from its address, which is missing in hostile-address.ts`),
    ])
      faults.add(`${path}: ${what}`);
    return asked;
  }

  async function openAll(): Promise<void> {
    const page = await context.newPage();
    for (let path = waiting.shift(); path !== undefined && performance.now() < until; path = waiting.shift()) {
      const asked = await open(page, path, firstEnd);
      if (asked.length > 0) reading += 1;
      const some = asked.includes('*') ? names : names.filter((name) => asked.includes(name));
      for (const few of inParts(some)) await open(page, path, hostileEnd(few, shortValues[0]!));
      if (some.length > 0)
        for (const value of [markup, ...shortValues.slice(1)]) await open(page, path, hostileEnd(some, value));
      opened += 1;
    }
  }
  try {
    await Promise.all(Array.from({ length: tabs }, openAll));
  } finally {
    await context.close();
  }
  return { opened, reading, faults: [...faults] };
}

/** So many names at a time as make an address that no page takes to be too long. */
const inParts = (some: readonly string[]): string[][] =>
  Array.from({ length: Math.ceil(some.length / 10) }, (_, part) => some.slice(part * 10, part * 10 + 10));
