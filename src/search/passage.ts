import type { PagefindPage } from './pagefind.ts';
import { highlight, hitsIn, type Hit, type Piece, type Wanted } from './highlight.ts';

/** A passage of a page that answers a query. */
export interface Passage {
  /** The address of the section it stands in, with #; of the page, where it stands before the first heading. */
  url: string;
  /** The heading of that section. */
  section?: string;
  pieces: Piece[];
}

/** A part of a page, in words counted from its beginning. */
interface Section {
  url: string;
  title?: string;
  /** The first word of its text, after its heading. */
  from: number;
  to: number;
  /** What its heading says already. */
  said: ReadonlySet<number>;
}

/** A hit with the words it stands at: the first, and the one after the last. */
interface Placed extends Hit {
  from: number;
  to: number;
}

/** As Pagefind separates words, so that the places of its anchors are right. */
const separator = /[^\S\uFEFF]+/;
const length = 26;
const lead = 5;

/**
 * The passage of a page that says most of what is wanted, with the words that say it marked; undefined where the
 * page says none of it.
 * @param afterOpening true where what stands before the first heading is shown already
 */
export function passageOf(page: PagefindPage, wanted: readonly Wanted[], afterOpening: boolean): Passage | undefined {
  const words = page.content.split(separator);
  const text = words.join(' ');
  const hits = placed(hitsIn(text, wanted), words);
  let best: { score: number; section: Section; from: number } | undefined;
  for (const section of sectionsOf(page, words.length, hits)) {
    if (afterOpening && !section.title) continue;
    const inside = hits.filter(({ from, to }) => from >= section.from && to <= section.to);
    for (const { from } of inside) {
      const near = inside.filter((hit) => hit.from >= from && hit.to <= from + length - lead);
      const score = worth(near, section.said);
      if (!best || score > best.score) best = { score, section, from };
    }
  }
  if (!best) return undefined;
  const { url, title, from: start, to: end } = best.section;
  const from = Math.max(start, Math.min(best.from - lead, end - length));
  return {
    url,
    ...(title ? { section: title } : {}),
    pieces: highlight(words.slice(from, Math.min(end, from + length)).join(' '), wanted),
  };
}

/** The hits with their words, in the order of the text. */
function placed(hits: readonly Hit[], words: readonly string[]): Placed[] {
  const wordAt = new Map<number, number>();
  let character = 0;
  words.forEach((word, at) => {
    for (let step = 0; step <= word.length; step++) wordAt.set(character + step, at);
    character += word.length + 1;
  });
  return hits
    .map((hit) => ({ ...hit, from: wordAt.get(hit.first.from)!, to: wordAt.get(hit.last.to - 1)! + 1 }))
    .toSorted((a, b) => a.from - b.from);
}

function sectionsOf({ url, anchors }: PagefindPage, end: number, hits: readonly Placed[]): Section[] {
  const headings = anchors
    .filter(({ element, text }) => /^h\d$/i.test(element) && text.trim())
    .toSorted((a, b) => a.location - b.location);
  return [
    { url, from: 0, to: headings[0]?.location ?? end, said: new Set() },
    ...headings.map(({ id, text, location }, index): Section => {
      const from = location + text.trim().split(separator).length;
      const inHeading = hits.filter((hit) => hit.from >= location && hit.to <= from);
      return {
        url: `${url}#${id}`,
        title: text.trim(),
        from,
        to: headings[index + 1]?.location ?? end,
        said: new Set(inHeading.map((hit) => hit.wanted)),
      };
    }),
  ];
}

/** Each wanted thing counts once, by its best way of being said; half as much where only the heading says it. */
function worth(hits: readonly Hit[], said: ReadonlySet<number>): number {
  const weights = new Map([...said].map((index) => [index, 0.5]));
  for (const { wanted, weight } of hits) weights.set(wanted, Math.max(weights.get(wanted) ?? 0, weight));
  return [...weights.values()].reduce((sum, weight) => sum + weight, 0);
}
