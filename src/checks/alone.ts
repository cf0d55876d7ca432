import type { Content, ContentFile, Entry } from './content.ts';
import type { Host } from './host.ts';

/** The words of the field that no dictionary has: all that a rule on one entry may look at besides the entry. */
export const ownWordsPath = 'vocabulary/spelling.txt';

/**
 * The content as a rule on one entry sees it: nothing but the entry. A rule that looks at more fails at once, so that
 * what it found can be kept as long as the entry stays as it is.
 */
export function alone(entry: Entry, files: readonly (ContentFile | undefined)[], host: Host): Content {
  const beyond = (): never => {
    throw new Error('this rule says that it reads one entry, and looks beyond it');
  };
  return {
    entries: [entry],
    files: files.filter((file) => file !== undefined),
    unreadable: [],
    host,
    get lists() {
      return beyond();
    },
    get councils() {
      return beyond();
    },
    get former() {
      return beyond();
    },
    get numbers() {
      return beyond();
    },
    get unread() {
      return beyond();
    },
    get sitePages() {
      return beyond();
    },
    get today() {
      return beyond();
    },
  };
}
