import type { PagefindPage } from '../pagefind.ts';
import { piecesOf, type Piece } from './highlight.ts';
import type { Understanding } from './query.ts';
import { stemsOf } from './words.ts';

/** A passage of a page that answers a query. */
export interface Passage {
  /** The address of the section it stands in, with #; of the page, where it stands before the first heading. */
  url: string;
  /** The heading of that section. */
  section?: string;
  pieces: Piece[];
}

/** Ways of saying one thing, as runs of stems; each counts less the later it comes. */
type Wanted = readonly (readonly string[])[];

/** A run of words from here to there (exclusive) that says the wanted thing with this number. */
interface Hit {
  from: number;
  to: number;
  wanted: number;
  weight: number;
}

interface Section {
  url: string;
  title?: string;
  /** The words of its text, without its heading. */
  from: number;
  to: number;
  /** What its heading says already. */
  said: ReadonlySet<number>;
}

/** As Pagefind separates words, so that the places of its anchors are right. */
const separator = /[^\S\uFEFF]+/;
const length = 26;
const lead = 5;

/** What a passage should hold: phrases in quotes if there are any, or else each concept in any of its ways. */
export const wantedOf = ({ concepts, phrases }: Understanding): Wanted[] =>
  phrases.length > 0
    ? phrases.map((phrase) => [stemsOf(phrase)])
    : concepts.map(({ ways }) => ways.map(({ stems }) => stems));

/**
 * The passage of a page that says most of what is wanted, with the words that say it marked; undefined where the
 * page says none of it.
 * @param afterOpening true where what stands before the first heading is shown already
 */
export function passageOf(page: PagefindPage, wanted: readonly Wanted[], afterOpening: boolean): Passage | undefined {
  const words = page.content.split(separator);
  const hits = hitsIn(words, wanted);
  let best: { score: number; section: Section; from: number } | undefined;
  for (const section of sectionsOf(page, words.length, hits)) {
    if (afterOpening && !section.title) continue;
    const inside = hits.filter(({ from, to }) => from >= section.from && to <= section.to);
    for (const { from } of inside) {
      const score = worth(
        inside.filter((hit) => hit.from >= from && hit.to <= from + length - lead),
        section.said,
      );
      if (!best || score > best.score) best = { score, section, from };
    }
  }
  if (!best) return undefined;
  const { section } = best;
  const from = Math.max(section.from, Math.min(best.from - lead, section.to - length));
  const to = Math.min(section.to, from + length);
  const isMarked = (at: number) => hits.some((hit) => hit.from <= at && at < hit.to);
  return {
    url: section.url,
    ...(section.title ? { section: section.title } : {}),
    pieces: piecesOf(words.slice(from, to).map((text, at) => ({ text, marked: isMarked(from + at) }))),
  };
}

/** Where the words say something wanted. */
function hitsIn(words: readonly string[], wanted: readonly Wanted[]): Hit[] {
  const stems = words.flatMap((word, at) => stemsOf(word).map((stem) => ({ stem, at })));
  return wanted.flatMap((ways, index) =>
    ways.flatMap((run, way) =>
      stems.flatMap(({ stem, at }, start): Hit[] => {
        if (stem !== run[0] || !run.every((each, step) => stems[start + step]?.stem === each)) return [];
        return [{ from: at, to: stems[start + run.length - 1]!.at + 1, wanted: index, weight: way === 0 ? 1 : 0.7 }];
      }),
    ),
  );
}

function sectionsOf({ url, anchors }: PagefindPage, end: number, hits: readonly Hit[]): Section[] {
  const headings = anchors
    .filter(({ element, text }) => /^h\d$/i.test(element) && text.trim())
    .toSorted((a, b) => a.location - b.location);
  const opening: Section = { url, from: 0, to: headings[0]?.location ?? end, said: new Set() };
  return [
    opening,
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
