/** A pack as its link says it: pages in the query, the reader's own words behind the #, which is never sent anywhere. */
import { longest } from './longest.ts';
import { itemsOf, readItems, splitItems, type Choices } from './item-list.ts';
import { firstCharacters, plainText } from './plain-text.ts';

export interface Pack {
  /** The title of the paper, or nothing. */
  title: string;
  items: { ref: string; note: string }[];
}

export const limits = { items: 60, title: longest.title, note: longest.note } as const;

/** The end of the address of a pack: "?items=…#title=…", or nothing for an empty one. */
export function writePack({ title, items }: Pack): string {
  const query = items.length > 0 ? `?items=${items.map(({ ref }) => ref).join(',')}` : '';
  const words = new URLSearchParams(items.filter(({ note }) => note).map(({ ref, note }) => [ref, note]));
  if (title) words.set('title', title);
  // Not `words.size`, which Safari has had only since version 17.
  const text = String(words);
  return `${query}${text ? `#${text}` : ''}`;
}

/** A pack from the end of its address, with a line for the reader on each thing that could not be kept. */
export function readPack(link: string, choices: Choices): { pack: Pack; problems: string[] } {
  const { query, words } = partsOf(link);
  const { refs, problems } = readItems(itemsOf(query), choices, limits.items, 'A pack');
  const notes = new Map<string, string>();
  for (const [name, value] of words) {
    if (name === 'title') continue;
    const ref = choices.renamed[name] ?? name;
    if (refs.includes(ref)) notes.set(ref, shorten(value, limits.note, 'A note', problems));
    else if (value && name.includes('/')) problems.push('A note belongs to none of these pages, and was left out.');
  }
  return {
    pack: {
      title: shorten(words.get('title') ?? '', limits.title, 'The title', problems).replace(/\s+/g, ' '),
      items: refs.map((ref) => ({ ref, note: notes.get(ref) ?? '' })),
    },
    problems,
  };
}

/** The pages that the link of a pack names, unchecked: for counting them where the site's list is not at hand. */
export function refsOf(link: string): string[] {
  return splitItems(itemsOf(partsOf(link).query));
}

/** The link with a page added at the end, or taken away with its note. */
export function toggleItem(link: string, ref: string): string {
  const refs = refsOf(link);
  const { words } = partsOf(link);
  const next = refs.includes(ref) ? refs.filter((other) => other !== ref) : [...refs, ref];
  return writePack({
    title: words.get('title') ?? '',
    items: next.map((item) => ({ ref: item, note: words.get(item) ?? '' })),
  });
}

/** What a link says before and after its "#", whatever it holds: it may have been kept by another site of this host. */
function partsOf(link: string): { query: URLSearchParams; words: URLSearchParams } {
  const [, search = '', hash = ''] = /^[^?#]*(\?[^#]*)?(?:#(.*))?$/s.exec(link)!;
  return { query: new URLSearchParams(search), words: new URLSearchParams(hash) };
}

function shorten(value: string, limit: number, what: string, problems: string[]): string {
  const text = plainText(value);
  const kept = firstCharacters(text, limit);
  if (kept !== text) problems.push(`${what} was longer than ${limit} characters; the rest was cut off.`);
  return kept;
}
