import { citableTexts } from '../../markdown/front-matter-citations.ts';
import { findCitations } from '../../markdown/citation-marks.ts';
import type { Content, Entry, List } from '../content.ts';
import { kept } from '../kept.ts';
import { ofEntry } from '../of-entry.ts';
import { proseBlocks } from '../read/prose-blocks.ts';
import { findPointers, hasPointers } from '../read/schema-paths.ts';
import type { Path } from '../read/yaml-file.ts';

/** One use of an id that is kept elsewhere. */
export interface Use {
  value: string;
  pointsTo: string;
  path: string;
  at(): { line: number; column: number };
}

/** Every use of an id, in entries and in lists. */
export const allUses = kept((content: Content): Use[] => [
  ...content.entries.flatMap((entry) => usesOf(content, entry)),
  ...[...content.lists.values()].flatMap(listUses),
]);

/** A use in an entry: its field, or its place in the text below. */
type WrittenUse = Pick<Use, 'value' | 'pointsTo'> & { at: Path | { line: number; column: number } };

/** What an entry names that is kept elsewhere. */
const usesOf = (content: Content, entry: Entry): Use[] =>
  ofEntry(content, entry, 'what it names', () => [...frontMatterUses(entry), ...textUses(entry)]).map(
    ({ value, pointsTo, at }) => ({
      value,
      pointsTo,
      path: entry.path,
      at: () => ('line' in at ? at : entry.yaml.locate(at)),
    }),
  );

function frontMatterUses(entry: Entry): WrittenUse[] {
  const pointers = findPointers(entry.schema, entry.data).map(({ path: at, value, pointsTo }) => ({
    value,
    pointsTo,
    at,
  }));
  const cited = citableTexts(entry).flatMap(({ path: at, text }) =>
    findCitations(text)
      .flatMap(({ refs }) => refs)
      .map((value) => ({ value, pointsTo: 'references', at })),
  );
  return [...pointers, ...cited];
}

/** What a file that is no entry names in its fields. */
function listUses({ files }: List): Use[] {
  // A file is read once more for its positions: only where its schema has pointers at all.
  return files
    .filter(({ schema }) => hasPointers(schema))
    .flatMap(({ path, schema, yaml }) =>
      findPointers(schema, yaml.data).map(({ path: at, value, pointsTo }) => ({
        value,
        pointsTo,
        path,
        at: () => yaml.locate(at),
      })),
    );
}

function textUses({ tree }: Entry): WrittenUse[] {
  if (!tree) return [];
  return proseBlocks(tree).flatMap(({ text, line, column }) =>
    findCitations(text).flatMap(({ refs }) =>
      refs.map((value) => ({ value, pointsTo: 'references', at: { line, column } })),
    ),
  );
}

const bySource = kept((content: Content): ReadonlyMap<string, readonly Entry[]> => {
  const found = new Map<string, Entry[]>();
  for (const entry of content.entries) {
    const sources = usesOf(content, entry).filter(({ pointsTo }) => pointsTo === 'references');
    for (const source of new Set(sources.map(({ value }) => value))) {
      const entries = found.get(source) ?? [];
      entries.push(entry);
      found.set(source, entries);
    }
  }
  return found;
});

/** The entries that name a source, in their fields or in the text below them. */
export const entriesNaming = (content: Content, source: string): readonly Entry[] =>
  bySource(content).get(source) ?? [];
