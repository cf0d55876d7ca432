import type { Content, ContentFile, Entry } from './content.ts';
import type { Host } from './host.ts';
import { kept } from './kept.ts';
import { councilsPath, listFiles } from './read/list-files.ts';
import { listFolders } from './read/list-folders.ts';
import { noMemory } from './memory.ts';
import type { ContentOfFiles, FilesRead } from './rule.ts';

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
    memory: noMemory,
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

/** What was shown of a content before, by the files: many rules look at the same. */
const shownBefore = kept((_: Content) => new Map<string, ContentOfFiles>());

/** The content as a rule on some files sees it: these, and the lists that stand in them. */
export function onlyFiles(content: Content, reads: readonly FilesRead[]): ContentOfFiles {
  const before = shownBefore(content);
  const shown = before.get(reads.join()) ?? onlyOf(content, reads);
  before.set(reads.join(), shown);
  return shown;
}

function onlyOf(content: Content, reads: readonly FilesRead[]): ContentOfFiles {
  const isShown = (path: string): boolean =>
    reads.some((read) => (read.endsWith('/') ? path.startsWith(read) : path === read));
  const homes = [...listFiles, ...listFolders.map(({ name }) => ({ name, path: `${name}/` }))];
  const shownLists = homes.filter(({ path }) => isShown(path)).map(({ name }) => name);
  return {
    files: content.files.filter(({ path }) => isShown(path)),
    lists: new Map([...content.lists].filter(([name]) => shownLists.includes(name))),
    unread: new Set([...content.unread].filter(isShown)),
    host: content.host,
    get councils() {
      if (isShown(councilsPath)) return content.councils;
      throw new Error(`this rule says that it reads ${reads.join(', ')}, and looks at the councils`);
    },
  };
}
