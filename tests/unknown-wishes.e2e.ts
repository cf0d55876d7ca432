import { expect, test } from 'playwright/test';

/** Pages whose address can ask for something, asked for what they do not have, with what is to be shown all the same. */
const asked: readonly [address: string, kept?: string][] = [
  ['/search/?activity=chess'],
  ['/search/?q=singing&activity=chess', '[data-results] li'],
  ['/search/?q=singing&sort=luck', '[data-results] li'],
  ['/evidence/?activity=chess', '[data-browse-item]'],
  ['/evidence/?activity=chess&activity=go&activity=', '[data-browse-item]'],
  ['/case-studies/?sort=luck', '[data-browse-item]'],
  ['/facts/?activity=-chess', '[data-browse-item]'],
  ['/evidence/map/?activity=chess', '[data-map-row]'],
  ['/evidence/map/?certainty=luck&design=luck', '[data-map-row]'],
  ['/activities/?outcome=luck&sort=luck', '.strand tbody tr'],
  ['/evaluate/choose/?outcome=luck&compare=luck', 'tr[data-measure]'],
  ['/answers/#kind=luck', '[data-row]'],
  ['/funding/numbers/#kind=luck', '[data-row]'],
  ['/funding/money/#place=luck', '[data-money-row]'],
  ['/compare/?items=case-studies/luck'],
  ['/pack/?items=case-studies/luck'],
];

for (const [address, kept] of asked) {
  test(`${address}: what the page does not have is said, and the rest stays`, async ({ page }) => {
    const wrong: string[] = [];
    page.on('pageerror', ({ message }) => wrong.push(message));
    await page.goto(address);
    const said = page
      .getByRole('main')
      .getByText(/(chess|luck)/i)
      .filter({ visible: true });
    await expect(said.first()).toBeVisible();
    if (kept) await expect(page.locator(kept).filter({ visible: true }).first()).toBeVisible();
    expect(wrong).toEqual([]);
  });
}

test('capitals in an address make no difference', async ({ page }) => {
  await page.goto('/evidence/?activity=singing');
  const count = await page.locator('[data-browse-count]').textContent();
  await page.goto('/evidence/?Activity=SINGING');
  await expect(page.locator('[data-browse-count]')).toHaveText(count!);
  await expect(page.locator('[data-unknown]')).toBeHidden();
});

test('a wish that nobody made is not said to be unknown', async ({ page }) => {
  for (const address of [
    '/search/?q=singing&utm_source=x',
    '/evidence/?activity=',
    '/activities/?outcome=',
    '/answers/#words=singing',
  ]) {
    await page.goto(address);
    await expect(page.locator('[data-unknown], [data-row-problem]').filter({ visible: true })).toHaveCount(0);
  }
});
