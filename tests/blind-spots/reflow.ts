import type { Page } from 'playwright/test';

/** Whether the page that is open scrolls sideways, and by how much. */
export async function sideways(page: Page): Promise<string[]> {
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  return overflow > 0 ? [`${overflow} px too wide`] : [];
}
