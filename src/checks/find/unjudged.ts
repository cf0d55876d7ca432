import { kindsIn } from '#model/kinds.ts';
import type { Content, Entry } from '../content.ts';

/** Kinds of entry that are counted, listed and filtered all over the site. */
const listed: readonly string[] = kindsIn('data');

/** Whether every entry and list could be read whole: only then can something be said to be used nowhere. */
export const isAllRead = ({ entries, unread }: Content): boolean =>
  unread.size === 0 && entries.every(({ valid }) => valid);

/** Whether all that is listed and counted could be read whole. */
export const areListedRead = ({ entries, unread }: Content): boolean =>
  entries.every(({ folder, valid }) => !listed.includes(folder) || valid) &&
  [...unread].every((path) => !listed.includes(path.split('/')[0]!));

/** Whether what stands in the fields of an entry is known. */
export const isRead = ({ unread }: Content, { path, valid }: Entry): boolean => valid && !unread.has(path);
