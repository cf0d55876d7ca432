/** What a reader can do to a pack. Each gives the pack as it is then, and changes nothing itself. */
import { limits, type Pack } from './pack-link.ts';
import { firstCharacters, plainText } from './plain-text.ts';

/** What was typed, as it will stand in the paper. */
const typed = (text: string, limit: number): string => firstCharacters(plainText(text), limit);

export const withTitle = (pack: Pack, text: string): Pack => ({
  ...pack,
  title: typed(text, limits.title).replace(/\s+/g, ' '),
});

export const withNote = (pack: Pack, ref: string, text: string): Pack => ({
  ...pack,
  items: pack.items.map((item) => (item.ref === ref ? { ref, note: typed(text, limits.note) } : item)),
});

/** With a page at the end; one that is there already stays where it is. */
export const withItem = (pack: Pack, ref: string): Pack =>
  pack.items.some((item) => item.ref === ref) ? pack : { ...pack, items: [...pack.items, { ref, note: '' }] };

export const withoutItem = (pack: Pack, ref: string): Pack => ({
  ...pack,
  items: pack.items.filter((item) => item.ref !== ref),
});

/** With a page one place nearer to the beginning (-1) or the end (1), if there is such a place. */
export function withItemMoved(pack: Pack, ref: string, by: -1 | 1): Pack {
  const from = pack.items.findIndex((item) => item.ref === ref);
  const to = from + by;
  if (from < 0 || to < 0 || to >= pack.items.length) return pack;
  return { ...pack, items: pack.items.toSpliced(from, 1).toSpliced(to, 0, pack.items[from]!) };
}

/**
 * A pack that was changed in two places since they agreed. What was added or written in either is kept, what was taken
 * away in either is gone; where both wrote the same field, or put the pages in another order, ours counts.
 */
export function mergePacks(agreed: Pack, ours: Pack, theirs: Pack): Pack {
  const notesOf = ({ items }: Pack) => new Map(items.map(({ ref, note }) => [ref, note] as const));
  const [before, here, there] = [notesOf(agreed), notesOf(ours), notesOf(theirs)];
  const isKept = (ref: string): boolean => !before.has(ref) || (here.has(ref) && there.has(ref));
  const refs = [...new Set([...here.keys(), ...there.keys()])].filter(isKept);
  return {
    title: ours.title === agreed.title ? theirs.title : ours.title,
    items: refs.map((ref) => {
      const isOurs = !there.has(ref) || (here.has(ref) && here.get(ref) !== (before.get(ref) ?? ''));
      return { ref, note: (isOurs ? here : there).get(ref)! };
    }),
  };
}
