import type { ListName } from '#schemas/lists.ts';
import { idOfNumber } from '#model/drawn-numbers.ts';
import { isInTheBody } from '#model/body.ts';
import { isKind, kindNames, kinds, type Kind } from '#model/kinds.ts';
import { addressOf, figureLists } from '../addresses.ts';
import type { Content, Entry, FieldName } from '../content.ts';
import { findingIn } from '../report/finding-in.ts';
import { kept } from '../kept.ts';
import { numberOfSource, type Finding } from '../report/problem.ts';
import { ofEach, type RecallEntry } from '../of-entry.ts';
import { readBodies } from '../read-pages.ts';
import { drawnFigures, type DrawnFigure } from '../read/prose-blocks.ts';
import { referenceFile, referenceFolder, renamedReferences } from '../read/read-references.ts';
import { unknownSynthesisTerms } from './synthesis.ts';
import { councilNear, meantBy } from './meant.ts';
import { councilsPath } from '../read/list-files.ts';
import { isAllRead, isRead } from './unjudged.ts';
import { allUses } from './uses.ts';
import { unknownFactBases } from './facts.ts';
import { nearest, suggest } from '../suggest.ts';

interface Place {
  noun: string;
  home: string;
}

const places: Record<string, Place> = {
  references: { noun: 'source', home: 'content/references/' },
  ...Object.fromEntries(kindNames.map((kind) => [kind, { noun: kinds[kind].one, home: `content/${kind}/` }])),
  entries: { noun: 'page', home: 'content/' },
  scenarios: { noun: 'scenario', home: 'content/lists/funding-scenarios.yaml' },
  'ways-to-pay': { noun: 'way to pay', home: 'content/lists/funding.yaml' },
  'living-numbers': { noun: 'living number', home: 'content/lists/living-numbers.yaml' },
  councils: { noun: 'council', home: 'content/councils/councils.csv' },
};

const isVocabulary = (pointsTo: string): boolean => pointsTo.startsWith('vocabulary/');

/** Sources that are cited and not in the list. */
export const unknownReferences = (content: Content): Finding[] => unknown(content, (to) => to === 'references');
/** Councils that are not in the list. */
export const unknownCouncils = (content: Content): Finding[] => unknown(content, (to) => to === 'councils');
/** Entries that are named and not there. */
export const unknownEntries = (content: Content): Finding[] =>
  unknown(content, (to) => to !== 'references' && to !== 'councils' && Object.hasOwn(places, to));
/** Terms that are in no vocabulary. */
export const unknownTerms = (content: Content): Finding[] => [
  ...unknown(content, isVocabulary),
  ...unknownSynthesisTerms(content),
];

const homeOf = (pointsTo: string): string => (pointsTo === 'councils' ? councilsPath : `${pointsTo}.yaml`);

/** Ids that name nothing, among those that point where they should. */
function unknown(content: Content, concerns: (pointsTo: string) => boolean): Finding[] {
  const renamed = renamedReferences(content);
  return allUses(content).flatMap(({ value, pointsTo, path, at }) => {
    if (!concerns(pointsTo) || content.unread.has(homeOf(pointsTo)) || idsOf(content, pointsTo).has(value)) return [];
    if (hasUnreadFile(content, pointsTo, value) || (pointsTo === 'references' && misnamed(content).has(value)))
      return [];
    const ids = [...idsOf(content, pointsTo)];
    const place = places[pointsTo] ?? { noun: 'term', home: `content/${pointsTo}.yaml` };
    const present = pointsTo === 'references' ? renamed.get(value) : undefined;
    if (present !== undefined) {
      return [{ path, ...at(), wrong: `the source "${value}" is held as another now`, right: `write ${present}` }];
    }
    const right = rightPointer(content, pointsTo, value, ids);
    return [
      {
        path,
        ...at(),
        wrong: `there is no ${place.noun} "${value}"`,
        ...(right ? { right } : howToAdd(pointsTo, value, place.home)),
      },
    ];
  });
}

/** Sources whose file is called otherwise, of which has been told at the file. */
const misnamed = kept(
  ({ files }: Content): ReadonlySet<string> =>
    new Set(
      files
        .filter(({ path }) => path.startsWith(referenceFolder))
        .flatMap(({ path, text }) => {
          const [, id] = /"id":\s*"([^"]*)"/.exec(text) ?? [];
          return id === undefined || path === referenceFile(id) ? [] : [id];
        }),
    ),
);

/** Whether what is named has a file, of which has been told why it cannot be read. */
const hasUnreadFile = ({ unread }: Content, pointsTo: string, id: string): boolean =>
  unread.size > 0 &&
  ['mdx', 'yaml', 'json'].some((ending) =>
    unread.has(`${pointsTo === 'entries' ? '' : `${pointsTo}/`}${id}.${ending}`),
  );

/** What stands somewhere else under the same name, or several names in one. */
function misplaced(content: Content, pointsTo: string, value: string, ids: readonly string[]): string | null {
  const parts = value.replace(/^(?:[-•*] ?|\d+\. )/, '').split(/\s*[,;]\s*|\s+(?:- ?|and |& ?)/);
  const each = parts.map((part) =>
    ids.includes(part) ? [part] : meantBy(content, pointsTo, part).map(({ id }) => id),
  );
  if ((parts.length > 1 || ids.includes(parts[0]!)) && parts[0] !== value && each.every((meant) => meant.length === 1))
    return `write each on a line of its own: ${each.map(([id]) => `- ${id!}`).join(' ')}`;
  if (isVocabulary(pointsTo)) {
    const other = [...content.lists].find(
      ([name, { items }]) => isVocabulary(name) && name !== pointsTo && items.some(({ id }) => id === value),
    );
    return other
      ? `it is a term of ${nameOf(other[0])}: write it there, and here one of content/${pointsTo}.yaml, or nothing`
      : null;
  }
  const entry = isKind(pointsTo) ? content.entries.find(({ id, folder }) => id === value && isKind(folder)) : undefined;
  return entry
    ? `it is ${article(kinds[entry.folder as Kind].one)}: name ${article(kinds[pointsTo as Kind].one)} here`
    : null;
}

/** A source that goes by its title, its address or its DOI; or what to write in the place of something that is no id. */
function sourceMeant({ lists }: Content, value: string): string | null {
  const wanted = value.trim().toLowerCase();
  const found = (lists.get('references')?.items ?? []).find(({ title, URL, DOI }) =>
    [title, URL, DOI].some((each) => typeof each === 'string' && each.toLowerCase() === wanted),
  );
  if (found) return `write its id: ${String(found.id)}`;
  return /[\s:/.]/.test(value.trim())
    ? 'write the id of the source, which is the name of its file in content/references/ without .json'
    : null;
}

/** The entry that a pointer names by its title, the beginning of it, or its address on the site. */
function entryCalled(content: Content, pointsTo: string, value: string): string | null {
  const wanted = value.trim().toLowerCase();
  const found = content.entries.filter(
    (entry) =>
      (pointsTo === 'entries' || entry.folder === pointsTo) &&
      (addressOf(content, entry) === `/${wanted.replace(/^\/|\/$/g, '')}/` ||
        (wanted.length > 7 &&
          typeof entry.data.title === 'string' &&
          entry.data.title.toLowerCase().startsWith(wanted))),
  );
  return found.length !== 1 ? null : pointsTo === 'entries' ? `${found[0]!.folder}/${found[0]!.id}` : found[0]!.id;
}

const nameOf = (vocabulary: string): string => vocabulary.replace('vocabulary/', '');
const article = (noun: string): string => `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;

/** What the author may have meant: by another name of it, or by its spelling. */
function rightPointer(content: Content, pointsTo: string, value: string, ids: string[]): string | null {
  const source = pointsTo === 'references' ? sourceMeant(content, value) : null;
  if (source !== null) return source;
  const elsewhere = misplaced(content, pointsTo, value, ids);
  if (elsewhere !== null) return elsewhere;
  const meant = meantBy(content, pointsTo, value);
  if (meant.length === 1) return `did you mean ${meant[0]!.id}? (${meant[0]!.name})`;
  if (meant.length > 1)
    return `write one of: ${meant
      .slice(0, 4)
      .map(({ id, name }) => `${id} (${name})`)
      .join(', ')}`;
  if (pointsTo === 'councils') {
    const bare = value.replace(/\s*\([^)]*\)$/, '');
    if (bare !== value && bare !== '') return rightPointer(content, pointsTo, bare, ids);
    // What is near to a code is the code of another council.
    if (/^(?:[A-Z]{2,4}|[A-Z]\d{8})$/.test(value)) return null;
    const near = councilNear(content, value);
    return near && `did you mean ${near.id}? (${near.name})`;
  }
  const called = entryCalled(content, pointsTo, value);
  if (called !== null) return `did you mean ${called}?`;
  const near = nearest(
    value,
    ids.filter((id) => /^[a-z0-9/-]+$/.test(id)),
  );
  return near && `did you mean ${near}?`;
}

function howToAdd(pointsTo: string, id: string, home: string): Pick<Finding, 'right' | 'rightInForm'> {
  if (pointsTo === 'councils') {
    const rightInForm = 'write the full name of the council, or its code';
    return { right: `${rightInForm}; those of content/councils/councils.csv are all that there are`, rightInForm };
  }
  return pointsTo === 'references'
    ? {
        right: `write it down in content/${referenceFile(id)}: {"id": "${id}", "type": "report", "title": "…"}`,
        rightInForm: `add it to the sources below, and write ${numberOfSource}`,
      }
    : {
        right: `use one of ${home}; a new one is added there, and one whose file was deleted or renamed is put back`,
        rightInForm: 'use one of those on the site',
      };
}

/** The sources that their publisher has taken back, with what is said of it. */
const retractedIn = ({ lists }: Content): Map<string, string> =>
  new Map(
    (lists.get('references')?.items ?? []).flatMap(({ id, custom }) => {
      const said = (custom as { retracted?: unknown } | undefined)?.retracted;
      return typeof id === 'string' && typeof said === 'string' ? [[id, said] as const] : [];
    }),
  );

/** Bodies whose level rests on a study that was taken back. */
export function retractedGround(content: Content): Finding[] {
  const retracted = retractedIn(content);
  if (retracted.size === 0) return [];
  const takenBack = new Set(
    content.entries
      .filter(({ folder, data }) => folder === 'evidence' && retracted.has(String(data.reference)))
      .map(({ id }) => id),
  );
  return readBodies(content).flatMap(({ entry, body }) =>
    body.datasets.flatMap((dataset, index) => {
      const { id, evidence } = dataset;
      const study = evidence.find((each) => takenBack.has(each));
      return study && isInTheBody(dataset) && evidence.every((each) => takenBack.has(each))
        ? [
            findingIn(
              entry,
              ['datasets', index, 'place'],
              `"${id}" rests on ${study}, which was retracted, and still moves the level`,
              'move it to excluded with the reason, and judge the body again',
            ),
          ]
        : [];
    }),
  );
}

/** Sources that their publisher has taken back, where a page still rests on them: on each of its lines. */
export function retractedReferences(content: Content): Finding[] {
  const retracted = retractedIn(content);
  if (retracted.size === 0) return [];
  return allUses(content)
    .filter(({ pointsTo, value }) => pointsTo === 'references' && retracted.has(value))
    .map(({ value, path, at }) => ({
      path,
      ...at(),
      wrong: `"${value}" was retracted: ${retracted.get(value)}`,
      right: 'take it out of what is concluded here, say that it was retracted, and judge again',
    }));
}

/** Sources that no page cites. */
export const unusedReferences = (content: Content): Finding[] => unused(content, (list) => list === 'references');
/** Terms that no entry uses. */
export const unusedTerms = (content: Content): Finding[] => unused(content, isVocabulary);

function unused(content: Content, concerns: (list: string) => boolean): Finding[] {
  if (!isAllRead(content)) return [];
  const used = new Set(allUses(content).map(({ pointsTo, value }) => `${pointsTo} ${value}`));
  const misspelt = new Set(
    allUses(content)
      .filter(({ pointsTo, value }) => concerns(pointsTo) && !idsOf(content, pointsTo).has(value))
      .map(({ pointsTo }) => pointsTo),
  );
  return [...content.lists]
    .filter(([name]) => concerns(name))
    .flatMap(([name, { items, at }]) =>
      items.flatMap((item, index) => {
        // A misspelt word may be the one that would use it.
        if (misspelt.has(name) || typeof item.id !== 'string' || used.has(`${name} ${item.id}`)) return [];
        return [
          {
            ...at(index, 'id'),
            wrong: `nothing uses "${item.id}"`,
            right: 'use it, or delete it',
          },
        ];
      }),
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
  const items = itemLists[pointsTo];
  if (items) return idsInList(entries, ...items);
  const list = lists.get(pointsTo);
  if (list) return list.items.map((item) => String(item.id));
  return entries.filter(({ folder }) => folder === pointsTo).map(({ id }) => id);
}

/** What stands in a list and is pointed to by itself: the file of the list, and its field. */
const itemLists: Record<string, [list: ListName, field: FieldName]> = {
  scenarios: ['funding-scenarios', 'scenarios'],
  'ways-to-pay': ['funding', 'models'],
  'living-numbers': ['living-numbers', 'numbers'],
};

function idsInList(entries: Entry[], list: ListName, field: FieldName): string[] {
  const items = entries.find(({ folder, id }) => folder === 'lists' && id === list)?.data[field];
  return figureIds(items);
}

/** Figures that a text or a fact draws from an entry which does not have them. */
export const unknownFigures = (content: Content): Finding[] => [
  ...drawnFromNothing(content),
  ...takenFromNothing(content),
  ...unknownFactBases(content),
];

/** `<Result>` and `<Finding>` that name a figure which is not there. */
function drawnFromNothing(content: Content): Finding[] {
  const { entries } = content;
  const homes = {
    Result: { folder: 'case-studies', drawsFigure: true },
    Finding: { folder: 'evidence', drawsFigure: true },
    WorkedGrade: { folder: 'bodies', drawsFigure: false },
    Fact: { folder: 'facts', drawsFigure: false },
    Line: { folder: 'facts', drawsFigure: false },
    Number: null,
    Sum: null,
  } as const;
  const ofFolder = Map.groupBy(entries, ({ folder }) => folder);
  const recall = ofEach(content, 'what it draws');
  return entries.flatMap((asking) =>
    drawnIn(recall, asking).flatMap(({ component, from, of, line, column }) => {
      const home = homes[component];
      if (component === 'Sum')
        return unknownSum(entries, of).map((told) => ({ path: asking.path, line, column, ...told }));
      if (!home) return [];
      const pool = ofFolder.get(home.folder) ?? [];
      const entry = pool.find(({ id }) => id === from);
      const problem = (wrong: string, right: string): Finding[] => [{ path: asking.path, line, column, wrong, right }];
      if (!entry) {
        if (hasUnreadFile(content, home.folder, from)) return [];
        const [other] = Object.entries(homes).filter(
          ([name, each]) =>
            name !== component &&
            each?.drawsFigure &&
            home.drawsFigure &&
            entries.some(({ folder, id }) => folder === each.folder && id === from),
        );
        if (other)
          return problem(
            `<${component}> draws from "${from}", which is ${article(kinds[other[1]!.folder].one)}`,
            `write <${other[0]} from="${from}" of="${of}" />`,
          );
        return problem(
          `<${component}> draws from "${from}", and there is no ${kinds[home.folder].one} of that name`,
          suggest(
            from,
            pool.map(({ id }) => id),
          ),
        );
      }
      if (!home.drawsFigure || !isRead(content, entry)) return [];
      const ids = figureLists(entry).flatMap((list) => figureIds(entry.data[list]));
      return ids.includes(of)
        ? []
        : problem(`<${component}> draws the figure "${of}", which ${from} does not have`, suggest(of, ids));
    }),
  );
}

const drawnIn = (recall: RecallEntry, entry: Entry): DrawnFigure[] =>
  recall(entry, () => (entry.tree ? drawnFigures(entry.tree) : []));

/** What is wrong where `<Sum>` names a sum that is not in the list of costs. */
function unknownSum(entries: Entry[], of: string): { wrong: string; right: string }[] {
  const ids = idsInList(entries, 'costs', 'figures');
  return ids.includes(of)
    ? []
    : [{ wrong: `there is no sum "${of}" in content/lists/costs.yaml`, right: suggest(of, ids) }];
}

const near = (of: string, ids: readonly string[]): string => {
  const id = nearest(of, ids);
  return `${id ? `did you mean ${id}? ` : ''}the ids stand in content/lists/living-numbers.yaml and on /funding/numbers/`;
};

/** `<Number>` that names a living number which is not there, in fields and in the text below them. */
function takenFromNothing(content: Content): Finding[] {
  const { entries, numbers } = content;
  // A number of the list that is not all that it should be has been told of there.
  const listed = new Set(idsInList(entries, ...itemLists['living-numbers']!));
  const problem = (of: string) => {
    const number = numbers.find(({ id }) => id === idOfNumber(of));
    const ends = number?.low === undefined ? [] : [`${number.id}.low`, `${number.id}.high`];
    return {
      wrong: number ? `<Number> takes "${of}", which ${number.id} does not have` : `there is no living number "${of}"`,
      right: number
        ? suggest(of, [number.id, ...ends])
        : near(
            of,
            numbers.map(({ id }) => id),
          ),
    };
  };
  const isHalfRead = (of: string): boolean =>
    listed.has(idOfNumber(of)) && !numbers.some(({ id }) => id === idOfNumber(of));
  const recall = ofEach(content, 'what it draws');
  return entries.flatMap((entry) => [
    ...entry.drawn
      .filter(({ of, words }) => words === null && !isHalfRead(of))
      .map(({ path, of }) => ({ path: entry.path, ...entry.yaml.locate(path), ...problem(of) })),
    ...drawnIn(recall, entry)
      .filter(({ component, of, words }) => component === 'Number' && words === '' && !isHalfRead(of))
      .map(({ of, line, column }) => ({ path: entry.path, line, column, ...problem(of) })),
  ]);
}

const figureIds = (list: unknown): string[] =>
  Array.isArray(list) ? list.map((item: { id?: unknown } | null) => String(item?.id)) : [];
