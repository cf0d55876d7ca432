import type { Page } from 'playwright/test';

/** What a screen reader offers to jump to, in its order: landmarks, headings of the first two levels, tables with a name. */
export async function outlineOf(page: Page): Promise<string[]> {
  const snapshot = await page.locator('body').ariaSnapshot();
  return snapshot.split('\n').flatMap((line) => {
    // A line of the snapshot is - role "name" [attributes]: and is quoted where YAML asks for that.
    const node = line
      .trim()
      .replace(/^- /, '')
      .replace(/^'(.*)'(:?)$/, (_, quoted: string) => quoted.replaceAll("''", "'"))
      .replace(/:(?: .*)?$/, (rest) => (rest === ':' ? '' : rest));
    const [, what] =
      /^((?:banner|main|contentinfo|navigation|search|region|form|complementary)(?: ".*")?)$/.exec(node) ??
      /^((?:heading ".*" \[level=[12]\])|(?:table ".*"))$/.exec(node) ??
      [];
    return what === undefined ? [] : [what];
  });
}
