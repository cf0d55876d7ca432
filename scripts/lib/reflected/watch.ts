import type { BrowserContext, Page } from 'playwright';

/** What was seen in each tab since it was last asked. */
export type Seen = (page: Page) => string[];

/**
 * Watches every page of a context for anything of an address that ran, was refused by the policy or failed, and for the names
 * that its scripts look for in an address.
 */
export async function watch(context: BrowserContext): Promise<Seen> {
  const ofTab = new Map<Page, string[]>();
  const say = (page: Page, what: string): void => void ofTab.set(page, [...(ofTab.get(page) ?? []), what]);
  await context.exposeBinding('hit', ({ page }) => say(page, 'a script ran'));
  await context.exposeBinding('refused', ({ page }, what: string) => say(page, `the policy refused ${what}`));
  await context.addInitScript(() => {
    const asked = new Set<string>();
    Object.assign(window, { asked });
    // What is kept on the device is read in the same way, and does not come with an address.
    const isOfAddress = (words: URLSearchParams): boolean =>
      [location.search, location.hash.slice(1)].some(
        (end) => end && String(new URLSearchParams(end)) === String(words),
      );
    const { entries } = URLSearchParams.prototype;
    URLSearchParams.prototype[Symbol.iterator] = URLSearchParams.prototype.entries = function () {
      if (isOfAddress(this)) asked.add('*');
      return entries.call(this);
    };
    for (const how of ['get', 'getAll', 'has'] as const) {
      const given = URLSearchParams.prototype[how] as (name: string, ...more: string[]) => never;
      URLSearchParams.prototype[how] = function (this: URLSearchParams, name: string, ...more: string[]) {
        if (isOfAddress(this)) asked.add(name);
        return given.call(this, name, ...more);
      };
    }
    // A script that asks and goes on without is reported by some browsers only here.
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) =>
      (window as unknown as { refused: (what: string) => void }).refused(
        `${violatedDirective} ${blockedURI} in ${sourceFile}`,
      ),
    );
  });
  const follow = (page: Page): void => {
    page.on('dialog', (dialog) => void dialog.dismiss().then(() => say(page, 'a dialog opened')));
    page.on('pageerror', (error) => say(page, `error: ${error.message}`));
    page.on('console', (message) => {
      if (/Content Security Policy/.test(message.text())) say(page, message.text());
    });
  };
  context.pages().forEach(follow);
  context.on('page', follow);
  return (page) => {
    const seen = ofTab.get(page) ?? [];
    ofTab.delete(page);
    return seen;
  };
}

/** What of a hostile value became part of the page that is open: elements, handlers, addresses. */
export const injectedInto = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const made = document.querySelectorAll(
      'zq-hit, img[src="x"], svg[onload], [onerror], [srcdoc], script:not([src]):not([type="application/ld+json"], [type="speculationrules"])',
    );
    const led = [...document.querySelectorAll('[href], [src], [action], [formaction]')].filter((element) =>
      ['href', 'src', 'action', 'formaction'].some((name) =>
        /^\s*(?:javascript:|(?:https?:)?[/\\]{2}evil\.example)/i.test(element.getAttribute(name) ?? ''),
      ),
    );
    return [...made, ...led].map((element) => element.outerHTML.slice(0, 120));
  });

/** The names that the scripts of the page have looked for in an address; * where they took whatever there was. */
export const namesAsked = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...((window as unknown as { asked?: Set<string> }).asked ?? [])]);
