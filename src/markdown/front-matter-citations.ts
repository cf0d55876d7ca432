import type { z } from 'zod';
import { textReadAt } from '#schemas/fields.ts';
import { inReadingOrder, leavesOf, type Leaf } from '#schemas/walk.ts';
import { splitAtCitations, type TextPart } from './citation-marks.ts';
import { findQuantities, isTelling, numbersIn } from './quantities.ts';

/** One place on a page where a source is named: which source, and the id of that place. */
export interface Citation {
  ref: string;
  anchor: string;
}

/** The fields of an entry and the schema that says what they are. */
export interface Fields {
  schema: z.core.$ZodType;
  data: object;
}

/** The names and numbers that lead to a field: ['funding', 'note'], ['caveats', 0]. */
export type TextPath = readonly (string | number)[];

/** The mark at the head of what an evidence summary tells of its study. */
export const studyAnchor = 'cite-study';

/** The id of the mark that leads from an item of a front-matter list to its source. */
export function citationAnchor(list: string, item: object, index: number): string {
  return `cite-${'id' in item && typeof item.id === 'string' ? item.id : `${list}-${index + 1}`}`;
}

/** The id of the mark that leads from the text at a path to the n-th source it cites, counted from 0. */
export function textAnchor(path: TextPath, n: number): string {
  return ['cite', ...path.map((key) => (typeof key === 'number' ? key + 1 : key)), n + 1].join('-');
}

/** The ids of the marks that lead from an item with a list of sources to each of them, in their order. */
export function itemAnchors({ id, sources }: { id: string; sources: string[] }): Citation[] {
  return sources.map((ref, n) => ({ ref, anchor: `cite-${id}-${n + 1}` }));
}

/** A text of the front matter, and where it stands. */
export interface PlacedText {
  path: TextPath;
  text: string;
}

/** Every text of the front matter that may cite a source. */
export function citableTexts(fields: Fields): PlacedText[] {
  return readLeaves(fields).flatMap(({ path, value, meta }) => (mayCite(meta) ? [{ path, text: value }] : []));
}

const mayCite = ({ cites, prose }: Leaf['meta']): boolean => cites === true && prose !== false;

/**
 * A text of the front matter cut at its citations. A text that cites nothing, but repeats numbers of typed
 * figures of the same page, is given the sources of those figures; failing that, a text of an evidence
 * summary that states a quantity is given the publication that the summary is about.
 */
export function citedParts(fields: Fields, text: string): TextPart[] {
  const parts = splitAtCitations(text);
  if (parts.some((part) => 'ref' in part)) return parts;
  const implied = sourcesOfNumbers(fields, text);
  const study = namedSources(fields).find(({ path }) => path.length === 1);
  if (implied.length === 0 && study && findQuantities(text).length > 0) implied.push(study.value);
  return [...parts, ...implied.map((ref) => ({ ref }))];
}

/** The sources of the typed figures that hold the telling numbers of a text: sums, percentages, three digits or more. */
function sourcesOfNumbers(fields: Fields, text: string): string[] {
  const wanted = numbersIn(text).filter(isTelling);
  if (wanted.length === 0) return [];
  const figures = knownFigures.get(fields.data) ?? readFigures(fields);
  knownFigures.set(fields.data, figures);
  return [
    ...new Set(figures.flatMap(({ source, held }) => (wanted.some((number) => held.has(number)) ? [source] : []))),
  ];
}

/** A typed figure: the source it names, and the telling numbers in its words. */
interface HeldFigure {
  source: string;
  held: ReadonlySet<string>;
}

const knownFigures = new WeakMap<object, HeldFigure[]>();

function readFigures(fields: Fields): HeldFigure[] {
  const words = Map.groupBy(readLeaves(fields), ({ path }) => path.slice(0, 2).join());
  return namedSources(fields).flatMap(({ path, value }) => {
    if (path.length !== 3) return [];
    const said = words.get(path.slice(0, 2).join())!.map((leaf) => leaf.value);
    return [{ source: value, held: new Set(numbersIn(said.join(' ; ')).filter(isTelling)) }];
  });
}

/** Every source named in the front matter, and where what the text below it cites comes between them: in reading order. */
export function citationsInOrder(fields: Fields, inText: readonly Citation[] = []): Citation[] {
  const placed = readLeaves(fields).flatMap((leaf) => marksOf(fields, leaf).map((mark) => ({ ...mark, leaf })));
  const before = ({ leaf }: (typeof placed)[number]) => (leaf.readAt[0] ?? 0) < textReadAt;
  const plain = ({ ref, anchor }: Citation): Citation => ({ ref, anchor });
  return [...placed.filter(before).map(plain), ...inText, ...placed.filter((mark) => !before(mark)).map(plain)];
}

function marksOf(fields: Fields, leaf: Leaf): Citation[] {
  if (isNamedSource(leaf)) return [{ ref: leaf.value, anchor: anchorOfSource(fields.data, leaf.path) }];
  if (!mayCite(leaf.meta)) return [];
  return citedParts(fields, leaf.value)
    .flatMap((part) => ('ref' in part ? [part.ref] : []))
    .map((ref, n) => ({ ref, anchor: textAnchor(leaf.path, n) }));
}

/** A source stands in a field of its own, in a field of an item of a list, or in a list of sources of an item. */
function anchorOfSource(data: object, path: TextPath): string {
  const last = path.at(-1)!;
  if (path.length === 1) return studyAnchor;
  const item = valueAt(data, path.slice(0, typeof last === 'number' ? -2 : -1)) as { id: unknown };
  return typeof last === 'number'
    ? itemAnchors({ id: String(item.id), sources: Array(last + 1).fill('') }).at(-1)!.anchor
    : citationAnchor(String(path[0]), item, Number(path[1]));
}

const valueAt = (data: object, path: TextPath): unknown =>
  path.reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], data);

const isNamedSource = ({ meta }: Leaf): boolean => meta.pointsTo === 'references' && !meta.listsSources;
const namedSources = (fields: Fields): Leaf[] => readLeaves(fields).filter(isNamedSource);

const known = new WeakMap<object, Leaf[]>();

/** The texts of an entry in reading order. Many ask; the answer is kept as long as the entry. */
function readLeaves({ schema, data }: Fields): Leaf[] {
  const leaves = known.get(data) ?? inReadingOrder(leavesOf(schema, data));
  known.set(data, leaves);
  return leaves;
}

/** The ids in the entry's own list of sources. */
export function listedSources(fields: Fields): string[] {
  return readLeaves(fields).flatMap(({ value, meta }) => (meta.listsSources ? [value] : []));
}

/** The sources of a page in the order of their numbers: as they are met on the page, then the rest of the entry's list. */
export function numberSources(fields: Fields, inText: readonly Citation[] = []): string[] {
  const cited = citationsInOrder(fields, inText).map(({ ref }) => ref);
  return [...new Set([...cited, ...listedSources(fields)])];
}
