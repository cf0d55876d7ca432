import { findCitations } from '../../markdown/citation-marks.ts';
import { citableTexts } from '../../markdown/front-matter-citations.ts';
import type { Content, Entry, List } from '../content.ts';
import type { Problem } from '../report/problem.ts';
import { drawnFigures, proseBlocks } from '../read/prose-blocks.ts';
import { referenceFile } from '../read/read-references.ts';
import type { RuleId } from '../rule-table.ts';
import { figureLists } from '../addresses.ts';
import { kinds } from '#model/kinds.ts';
import { findPointers } from '../read/schema-paths.ts';
import { nearest, suggest } from '../suggest.ts';

interface Place {
  rule: RuleId;
  noun: string;
  home: string;
}

const places: Record<string, Place> = {
  references: { rule: 'unknown-reference', noun: 'source', home: 'content/references/' },
  evidence: { rule: 'unknown-entry', noun: 'evidence summary', home: 'content/evidence/' },
  'case-studies': { rule: 'unknown-entry', noun: 'case study', home: 'content/case-studies/' },
  facts: { rule: 'unknown-entry', noun: 'fact', home: 'content/facts/' },
  entries: { rule: 'unknown-entry', noun: 'page', home: 'content/' },
  councils: { rule: 'unknown-council', noun: 'council', home: 'content/councils/councils.csv' },
};

/** One use of an id that is kept elsewhere. */
interface Use {
  value: string;
  pointsTo: string;
  path: string;
  at(): { line: number; column: number };
}

/** Ids that name nothing: sources, terms, councils, entries. */
export function unknownPointers(content: Content): Problem[] {
  return allUses(content).flatMap(({ value, pointsTo, path, at }) => {
    if (idsOf(content, pointsTo).has(value)) return [];
    const ids = [...idsOf(content, pointsTo)];
    const place = places[pointsTo] ?? { rule: 'unknown-term', noun: 'term', home: `content/${pointsTo}.yaml` };
    const near = nearest(value, ids);
    return [
      {
        path,
        ...at(),
        rule: place.rule,
        wrong: `there is no ${place.noun} "${value}"`,
        right: near ? `did you mean ${near}? (${place.home})` : howToAdd(pointsTo, value, place.home),
      },
    ];
  });
}

const howToAdd = (pointsTo: string, id: string, home: string): string =>
  pointsTo === 'references'
    ? `write it down in content/${referenceFile(id)}: {"id": "${id}", "type": "report", "title": "…"}`
    : `add it to ${home}, or use one that is there`;

/** Sources that no page cites, and terms that no entry uses. */
export function unusedItems(content: Content): Problem[] {
  const used = new Set(allUses(content).map(({ pointsTo, value }) => `${pointsTo} ${value}`));
  return [...content.lists].flatMap(([name, { items, at }]) =>
    items.flatMap((item, index) => {
      if (name === 'corrections' || typeof item.id !== 'string' || used.has(`${name} ${item.id}`)) return [];
      return [
        {
          ...at(index, 'id'),
          rule: name === 'references' ? ('unused-reference' as const) : ('unused-term' as const),
          wrong: `nothing uses "${item.id}"`,
          right: 'use it, or delete it',
        },
      ];
    }),
  );
}

const knownUses = new WeakMap<Content, Use[]>();

function allUses(content: Content): Use[] {
  const uses = knownUses.get(content) ?? [
    ...content.entries.flatMap((entry) => [...frontMatterUses(entry), ...textUses(entry)]),
    ...[...content.lists.values()].flatMap(listUses),
  ];
  knownUses.set(content, uses);
  return uses;
}

function frontMatterUses(entry: Entry): Use[] {
  const { path, schema, data, yaml } = entry;
  const pointers = findPointers(schema, data).map(({ path: at, value, pointsTo }) => ({
    value,
    pointsTo,
    path,
    at: () => yaml.locate(at),
  }));
  const cited = citableTexts(entry).flatMap(({ path: at, text }) =>
    findCitations(text)
      .flatMap(({ refs }) => refs)
      .map((value) => ({ value, pointsTo: 'references', path, at: () => yaml.locate(at) })),
  );
  return [...pointers, ...cited];
}

/** What a file that is no entry names in its fields. */
function listUses({ files }: List): Use[] {
  return files.flatMap(({ path, schema, yaml }) =>
    findPointers(schema, yaml.data).map(({ path: at, value, pointsTo }) => ({
      value,
      pointsTo,
      path,
      at: () => yaml.locate(at),
    })),
  );
}

function textUses({ path, tree }: Entry): Use[] {
  if (!tree) return [];
  return proseBlocks(tree).flatMap(({ text, line, column }) =>
    findCitations(text).flatMap(({ refs }) =>
      refs.map((value) => ({ value, pointsTo: 'references', path, at: () => ({ line, column }) })),
    ),
  );
}

const knownIds = new WeakMap<Content, Map<string, Set<string>>>();

/** The ids that a pointer may name. Asked for at every pointer, so each set is made once. */
function idsOf(content: Content, pointsTo: string): Set<string> {
  const sets = knownIds.get(content) ?? new Map<string, Set<string>>();
  knownIds.set(content, sets);
  const ids = sets.get(pointsTo) ?? new Set(readIds(content, pointsTo));
  sets.set(pointsTo, ids);
  return ids;
}

function readIds({ entries, lists, councils }: Content, pointsTo: string): string[] {
  if (pointsTo === 'councils') return councils.map(({ code }) => code);
  if (pointsTo === 'entries') return entries.map(({ folder, id }) => `${folder}/${id}`);
  const list = lists.get(pointsTo);
  if (list) return list.items.map((item) => String(item.id));
  return entries.filter(({ folder }) => folder === pointsTo).map(({ id }) => id);
}

/** `<Result>` and `<Finding>` that name a figure which is not there. */
export function unknownFigures({ entries }: Content): Problem[] {
  const homes = {
    Result: { folder: 'case-studies', drawsFigure: true },
    Finding: { folder: 'evidence', drawsFigure: true },
    WorkedGrade: { folder: 'evidence', drawsFigure: false },
    Fact: { folder: 'facts', drawsFigure: false },
    Line: { folder: 'facts', drawsFigure: false },
  } as const;
  return entries.flatMap(({ path, tree }) =>
    (tree ? drawnFigures(tree) : []).flatMap(({ component, from, of, line, column }) => {
      const home = homes[component];
      const pool = entries.filter(({ folder }) => folder === home.folder);
      const entry = pool.find(({ id }) => id === from);
      const problem = (wrong: string, right: string): Problem[] => [
        { path, line, column, rule: 'unknown-figure', wrong, right },
      ];
      if (!entry) {
        return problem(
          `<${component}> draws from "${from}", and there is no ${kinds[home.folder].one} of that name`,
          suggest(
            from,
            pool.map(({ id }) => id),
          ),
        );
      }
      if (!home.drawsFigure) return [];
      const ids = figureLists(entry).flatMap((list) => figureIds(entry.data[list]));
      return ids.includes(of)
        ? []
        : problem(`<${component}> draws the figure "${of}", which ${from} does not have`, suggest(of, ids));
    }),
  );
}

const figureIds = (list: unknown): string[] =>
  Array.isArray(list) ? list.map((item: { id?: unknown } | null) => String(item?.id)) : [];
