/** What the strip below the header says of the council that is chosen. */
import type { Choice, MineOfCouncil } from '#model/my-council.ts';

/** What can be done about it: make it one's own, go back to one's own, or forget it. */
export type Action = 'take' | 'leave' | 'forget';

export interface Said {
  isChosen: boolean;
  /** Chosen, and known nowhere. */
  isUnknown: boolean;
  /** Behind "My council:". */
  name: string;
  lines: (string | { href: string; words: string })[][];
  actions: { act: Action; words: string }[];
}

/**
 * @param mine what is known of the council that is shown; null where none is chosen, or none is known of that name
 * @param own the council kept on the device; null where none is
 */
export function sayCouncil({ slug, from }: Choice, mine: MineOfCouncil | null, own: string | null): Said {
  if (slug === null) return { isChosen: false, isUnknown: false, name: 'choose', lines: [], actions: [] };
  if (!mine) {
    const unknown = `We know no council “${slug.replaceAll('-', ' ')}”. Lists stand as for everybody. Choose yours:`;
    return { isChosen: true, isUnknown: true, name: 'not found', lines: [[unknown]], actions: [] };
  }
  const profile = `: ${mine.profile}. Schemes there and in councils like it come first in lists.`;
  const about = [{ href: mine.path, words: mine.name }, profile];
  const said = { isChosen: true, isUnknown: false, name: mine.place };
  if (from === 'device') return { ...said, lines: [about], actions: [{ act: 'forget', words: 'Forget my council' }] };
  return {
    ...said,
    lines: [about, [`It came with the link that you followed${own === null ? '' : '; your own choice is kept'}.`]],
    actions: [
      { act: 'take', words: 'Make it my council' },
      { act: 'leave', words: own === null ? 'Show pages as for everybody' : 'Back to my council' },
    ],
  };
}
