import { expect, test, type Page } from 'playwright/test';

/** Where marks and pictures stand: the page, and what on it is drawn. */
const places: [address: string, drawn: string][] = [
  ['/evidence/map/', '.cell__marks .mark, .key .mark'],
  ['/topics/activities/singing/', '.cell__marks .mark'],
  ['/activities/', '.strand .mark'],
  ['/evidence/ample-2020-singing-trial/', '.picture__point, .picture__interval, .picture__none'],
  ['/case-studies/port-museum-of-everyday-things/', '.picture__bar'],
  ['/case-studies/testshire-singing-for-breath/', '.picture__people'],
];

/** The contrast of each kind of mark with what lies behind it, by WCAG 2.2 (relative luminance), lowest first. */
async function contrasts(page: Page, drawn: string): Promise<{ what: string; ratio: number }[]> {
  return page.evaluate((selector) => {
    const canvas = document.createElement('canvas').getContext('2d')!;
    const channels = (colour: string): number[] => {
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      return [...canvas.getImageData(0, 0, 1, 1).data];
    };
    const luminance = (colour: string): number => {
      const [r, g, b] = channels(colour).map((value) => {
        const share = value / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
    };
    const behind = (element: Element | null): string => {
      if (!element) return 'white';
      const colour = getComputedStyle(element).backgroundColor;
      return channels(colour)[3] === 0 ? behind(element.parentElement) : colour;
    };
    const inkOf = (element: Element): string => {
      const { color, fill, stroke } = getComputedStyle(element);
      if (element.classList.contains('mark')) return color;
      return stroke === 'none' ? fill : stroke;
    };
    const found = new Map<string, number>();
    for (const element of document.querySelectorAll(selector)) {
      const [a, b] = [luminance(inkOf(element)), luminance(behind(element))];
      const what = `${element.getAttribute('class')} on ${behind(element)}`;
      found.set(what, (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05));
    }
    return [...found].map(([what, ratio]) => ({ what, ratio })).toSorted((a, b) => a.ratio - b.ratio);
  }, drawn);
}

for (const [name, options] of [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['forced colours', { forcedColors: 'active' }],
] as const) {
  test.describe(name, () => {
    test.use({ ...options });
    test(`every mark stands out from what lies behind it by 3 to 1 or more (${name})`, async ({ page }) => {
      for (const [address, drawn] of places) {
        await page.goto(address);
        const measured = await contrasts(page, drawn);
        expect(measured.length, address).toBeGreaterThan(0);
        for (const { what, ratio } of measured) {
          test.info().annotations.push({ type: address, description: `${ratio.toFixed(2)} ${what}` });
          expect(ratio, `${address}: ${what}`).toBeGreaterThanOrEqual(3);
        }
      }
    });
  });
}
