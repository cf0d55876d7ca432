import { Parser } from 'htmlparser2';

/** What a page of a closed edition must not hold, and the address of the site that it stands on. */
export interface ClosedEdition {
  /** The day of closing, as 2028-04-01. */
  day: string;
  /** The address of the home page, with its path and a slash at the end. */
  home: string;
  /** Paths of forms that were closed, from the root of the server. */
  forms: readonly string[];
}

/** What is wrong with a page of a closed edition, a sentence each: no banner, or a promise that nobody keeps. */
export function faultsOfClosedPage(html: string, { day, home, forms }: ClosedEdition): string[] {
  const faults: string[] = [];
  let saysDay = false;
  const isOwn = (address: string): boolean => new URL(address, home).href.startsWith(home);
  const isForm = (address: string): boolean => forms.includes(new URL(address, home).pathname);
  const parser = new Parser({
    onopentag(name, attributes) {
      const { href, action = '', method = 'get', rel, 'data-closed': stated } = attributes;
      if (stated === day) saysDay = true;
      if (name === 'form' && (method.toLowerCase() !== 'get' || !isOwn(action)))
        faults.push(`a form sends to ${action || 'its own page'}`);
      if (name === 'link' && rel === 'alternate' && /\/feeds\//.test(href ?? '')) faults.push('it promises a feed');
      if (name === 'a' && href && URL.canParse(href, home) && isForm(href))
        faults.push(`it leads to the form at ${href}`);
    },
  });
  parser.end(html);
  return saysDay ? faults : [`it does not say that it was closed on ${day}`, ...faults];
}
