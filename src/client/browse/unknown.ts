import type { Unknown } from '#model/facets.ts';
import { tellUnknown } from './filter-words.ts';

/** Says in its place in a part of the page what an address asks for and the page does not have; nothing where it has all. */
export function sayUnknown(root: ParentNode, unknown: readonly Unknown[]): void {
  const notice = root.querySelector<HTMLElement>('[data-unknown]')!;
  notice.hidden = unknown.length === 0;
  notice.textContent = tellUnknown(unknown);
}
