import { expect, test } from 'playwright/test';
import { templateFiles } from '../scripts/lib/accessibility/routes.ts';
import { outlineOf } from './blind-spots/outline.ts';
import { trees, withoutParts } from './blind-spots/trees.ts';

test('it is said of every template what a screen reader must find on it', () => {
  expect([...Object.keys(trees), ...withoutParts].toSorted()).toEqual(templateFiles.toSorted());
});

for (const [template, [address, heading, ...parts]] of Object.entries(trees)) {
  test(`a screen reader finds the parts of ${template} in their order`, async ({ page }) => {
    await page.goto(address, { waitUntil: 'networkidle' });
    // Long lists are found by their headings until they are opened.
    const openAll = page.getByRole('button', { name: 'Open all parts' });
    if (await openAll.isVisible()) await openAll.click();
    const outline = await outlineOf(page);
    const frame = outline.filter((part) => /^(?:banner|main|contentinfo)$/.test(part));
    expect(frame).toEqual(['banner', 'main', 'contentinfo']);
    await expect(page.locator('body')).toMatchAriaSnapshot('- link "Skip to main content"');
    await expect(page.getByRole('banner').getByRole('navigation', { name: 'Main' })).toHaveCount(1);

    const main = outline.slice(outline.indexOf('main') + 1, outline.indexOf('contentinfo'));
    const first = main.filter((part) => part.endsWith('[level=1]'));
    expect(first).toEqual([
      heading === 'heading' ? expect.stringMatching(/^heading ".+" \[level=1\]$/) : `${heading} [level=1]`,
    ]);
    expect(missingOf(parts, main)).toBeNull();
  });
}

/** The first of the parts that does not come after the one before it; null where all do. */
function missingOf(parts: readonly string[], outline: readonly string[]): string | null {
  let from = 0;
  for (const part of parts) {
    const at = outline.findIndex((line, index) => index >= from && line.replace(' [level=2]', '') === part);
    if (at < 0) return `${part}, after ${outline[from - 1] ?? 'the beginning'}`;
    from = at + 1;
  }
  return null;
}
