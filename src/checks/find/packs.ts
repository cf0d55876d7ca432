import { packSchema } from '#schemas/pack.ts';
import { findCitations } from '../../markdown/citation-marks.ts';
import { citableTexts } from '../../markdown/front-matter-citations.ts';
import type { Content, Entry } from '../content.ts';
import { ofEntry } from '../of-entry.ts';
import { proseBlocks } from '../read/prose-blocks.ts';
import { findPointers } from '../read/schema-paths.ts';
import { findingIn } from '../report/finding-in.ts';
import type { Finding } from '../report/problem.ts';

/** Packs whose summary cites a source that none of their pages has, and pages that stand in one twice. */
export function packsBeyondItems(content: Content): Finding[] {
  const { entries } = content;
  const byRef = new Map(entries.map((entry) => [`${entry.folder}/${entry.id}`, entry]));
  return entries
    .filter(({ folder }) => folder === 'packs')
    .flatMap((entry) => {
      const pack = packSchema.safeParse(entry.data).data;
      if (!pack) return [];
      const refs = pack.items.map(({ page }) => page);
      const held = new Set(refs.flatMap((ref) => sourcesOf(content, byRef.get(ref), byRef)));
      return [
        ...findCitations(pack.summary)
          .flatMap((mark) => mark.refs)
          .filter((id) => !held.has(id))
          .map((id) =>
            findingIn(
              entry,
              ['summary'],
              `the summary cites "${id}", which none of the pages of this pack rests on`,
              'put a page that rests on it into the pack, or leave it out',
            ),
          ),
        ...refs.flatMap((ref, index) =>
          refs.indexOf(ref) < index
            ? [findingIn(entry, ['items', index, 'page'], `${ref} stands in this pack already`, 'name each page once')]
            : [],
        ),
      ];
    });
}

/** The sources that a page names or cites; those of an answer are of the pages that it rests on. */
function sourcesOf(content: Content, entry: Entry | undefined, byRef: ReadonlyMap<string, Entry>): string[] {
  if (!entry) return [];
  const { sources, pages } = ofEntry(content, entry, 'what it rests on', () => restsOn(entry));
  return [
    ...sources,
    ...pages.flatMap((ref) => {
      const next = byRef.get(ref);
      return next && next.folder !== 'answers' ? sourcesOf(content, next, byRef) : [];
    }),
  ];
}

function restsOn(entry: Entry): { sources: string[]; pages: string[] } {
  const pointers = findPointers(entry.schema, entry.data);
  const named = pointers.filter(({ pointsTo }) => pointsTo === 'references').map(({ value }) => value);
  const cited = [
    ...citableTexts(entry).map(({ text }) => text),
    ...(entry.tree ? proseBlocks(entry.tree).map(({ text }) => text) : []),
  ].flatMap((text) => findCitations(text).flatMap(({ refs }) => refs));
  // An answer rests on other pages, and so does a body; no page of those leads back to an answer.
  const isOnPages = entry.folder === 'answers' || entry.folder === 'bodies';
  return {
    sources: [...new Set([...named, ...cited])],
    pages: isOnPages
      ? pointers.map(({ value, pointsTo }) => (value.includes('/') ? value : `${pointsTo}/${value}`))
      : [],
  };
}
