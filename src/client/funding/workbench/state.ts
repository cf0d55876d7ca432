/** What the workbench does with its state, besides working it out: nothing here touches the page. */
import { mostBeside } from '#funding/address.ts';

/** A business case that the workbench was opened from, as its own address holds it; undefined where it was from none. */
export type ForCase = string | undefined;

/**
 * The link that takes the numbers into a business case: into the one that they were opened from, where there is one.
 * @param page the address of the business case
 * @param state the numbers, as they stand after the # of an address
 */
export function caseLink(page: string, state: string, forCase: ForCase): { href: string; words: string } {
  if (forCase === undefined) return { href: `${page}#${state}`, words: 'Make a business case from this' };
  const isOfAnswer = [...new URLSearchParams(forCase).keys()].join() === 'answer';
  return {
    href: `${page}#${state}&${new URLSearchParams({ case: forCase }).toString()}`,
    words: isOfAnswer
      ? 'Make a business case from this and the answer'
      : 'Back to the business case, with these numbers',
  };
}

/** The states that stand side by side with one more, and what is said of it. */
export function withBeside(beside: readonly string[], state: string): { beside: readonly string[]; said: string } {
  if (beside.length >= mostBeside) {
    return { beside, said: `${mostBeside} are kept already. Clear the comparison first.` };
  }
  const kept = [...beside, state];
  return { beside: kept, said: `Kept as ${kept.length} of ${mostBeside}, below. The link holds it too.` };
}

/** Whether the end of an address asks for another state: it is not the one that this page wrote, and no anchor. */
export const asksForState = (hash: string, own: string): boolean => hash !== own && (hash === '' || hash.includes('='));
