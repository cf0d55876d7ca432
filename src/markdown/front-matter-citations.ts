import { splitAtCitations, type TextPart } from './citation-marks.ts';
import { findQuantities, numbersIn } from './quantities.ts';

/** One place on a page where a source is named: which source, and the id of that place. */
export interface Citation {
  ref: string;
  anchor: string;
}

export type FrontMatter = Record<string, unknown>;
export type TextPath = readonly (string | number)[];

interface Sourced {
  id?: unknown;
  source?: unknown;
}

/** Front-matter lists whose items name a source, in the order in which a page shows them. */
const sourcedLists = ['results', 'outcomes', 'costs', 'lessons'] as const;

/** Fields whose texts may cite a source, as a page shows them one by one. */
const citableFields = [
  'strongestDesignNote',
  'caveats',
  'relevance',
  'offered',
  'peopleNote',
  'referral',
  'length',
  'partners',
  'status',
  'place',
  'funding',
  'limitations',
  'meaning',
];

/** Parts of those fields that hold a name or a choice, not a text. */
const names = new Set(['name', 'kind', 'kinds', 'region', 'councils', 'nations', 'asOf', 'selfReferral', 'band']);

/** The mark at the head of what an evidence summary tells of its study. */
export const studyAnchor = 'cite-study';

/** The id of the mark that leads from an item of a front-matter list to its source. */
export function citationAnchor(list: string, item: Sourced, index: number): string {
  return `cite-${typeof item.id === 'string' ? item.id : `${list}-${index + 1}`}`;
}

/** The id of the mark that leads from the text at a path to the n-th source it cites, counted from 0. */
export function textAnchor(path: TextPath, n: number): string {
  return ['cite', ...path.map((key) => (typeof key === 'number' ? key + 1 : key)), n + 1].join('-');
}

/** A text of the front matter, and where it stands. */
export interface PlacedText {
  path: TextPath;
  text: string;
}

/** Every text of the front matter that may cite a source. */
export function citableTexts(frontMatter: FrontMatter): PlacedText[] {
  return citableFields
    .flatMap((field) => textsIn(frontMatter[field], [field]))
    .filter(({ path }) => !path.some((key) => names.has(String(key))));
}

function textsIn(value: unknown, path: TextPath): PlacedText[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((item, index) => textsIn(item, [...path, index]));
  if (value === null || typeof value !== 'object' || value instanceof Date) return [];
  return Object.entries(value).flatMap(([key, item]) => textsIn(item, [...path, key]));
}

/**
 * A text of the front matter cut at its citations. A text that cites nothing, but repeats numbers of typed
 * figures of the same page, is given the sources of those figures; failing that, a text of an evidence
 * summary that states a quantity is given the publication that the summary is about.
 */
export function citedParts(frontMatter: FrontMatter, text: string): TextPart[] {
  const parts = splitAtCitations(text);
  if (parts.some((part) => 'ref' in part)) return parts;
  const implied = sourcesOfNumbers(frontMatter, text);
  if (implied.length === 0 && typeof frontMatter.reference === 'string' && findQuantities(text).length > 0) {
    implied.push(frontMatter.reference);
  }
  return [...parts, ...implied.map((ref) => ({ ref }))];
}

/** The sources of the typed figures that hold the telling numbers of a text: sums, percentages, three digits or more. */
function sourcesOfNumbers(frontMatter: FrontMatter, text: string): string[] {
  const wanted = numbersIn(text).filter(isTelling);
  if (wanted.length === 0) return [];
  const items = sourcedLists.flatMap((list) =>
    Array.isArray(frontMatter[list]) ? (frontMatter[list] as Sourced[]) : [],
  );
  const sources = items.flatMap((item) => {
    const held = numbersIn(wordsOf(item)).filter(isTelling);
    return typeof item?.source === 'string' && wanted.some((number) => held.includes(number)) ? [item.source] : [];
  });
  return [...new Set(sources)];
}

function wordsOf(item: unknown): string {
  return textsIn(item, [])
    .map(({ text }) => text)
    .join(' ; ');
}

const isTelling = (number: string): boolean => /[£%]/.test(number) || number.replace(/\D/g, '').length >= 3;

/** Every source named in the front matter: by figures, findings and lessons first, then by texts. */
export function frontMatterCitations(frontMatter: FrontMatter): Citation[] {
  const ofFigures = sourcedLists.flatMap((list) => {
    const items = frontMatter[list];
    if (!Array.isArray(items)) return [];
    return items.flatMap((item: Sourced, index) =>
      typeof item?.source === 'string' ? [{ ref: item.source, anchor: citationAnchor(list, item, index) }] : [],
    );
  });
  const ofStudy =
    typeof frontMatter.reference === 'string' ? [{ ref: frontMatter.reference, anchor: studyAnchor }] : [];
  const ofTexts = citableTexts(frontMatter).flatMap(({ path, text }) =>
    citedParts(frontMatter, text)
      .flatMap((part) => ('ref' in part ? [part.ref] : []))
      .map((ref, n) => ({ ref, anchor: textAnchor(path, n) })),
  );
  return [...ofStudy, ...ofFigures, ...ofTexts, ...itemsWithSources(frontMatter).flatMap(itemAnchors)];
}

interface SourcedItem {
  id: string;
  sources: string[];
}

/** Everything below the front matter that has an id and a list of sources of its own, in the order of the file. */
function itemsWithSources(value: unknown): SourcedItem[] {
  if (Array.isArray(value)) return value.flatMap(itemsWithSources);
  if (value === null || typeof value !== 'object' || value instanceof Date) return [];
  const { id, sources } = value as Partial<SourcedItem>;
  const own =
    typeof id === 'string' && Array.isArray(sources) && sources.every((source) => typeof source === 'string')
      ? [{ id, sources }]
      : [];
  return [...own, ...Object.values(value).flatMap(itemsWithSources)];
}

/** The ids of the marks that lead from an item to its sources, in their order. */
export function itemAnchors({ id, sources }: SourcedItem): Citation[] {
  return sources.map((ref, n) => ({ ref, anchor: `cite-${id}-${n + 1}` }));
}

/** The ids in the entry's own list of sources. */
export function listedSources(frontMatter: FrontMatter): string[] {
  const sources = frontMatter.sources;
  if (!Array.isArray(sources)) return [];
  return sources.flatMap((source: { ref?: unknown }) => (typeof source?.ref === 'string' ? [source.ref] : []));
}

/**
 * The sources of a page in the order of their numbers: those that figures and fields rest on, then those that
 * the text adds, then the rest of the entry's list.
 */
export function numberSources(frontMatter: FrontMatter, inText: Citation[]): string[] {
  const cited = [...frontMatterCitations(frontMatter), ...inText].map((citation) => citation.ref);
  return [...new Set([...cited, ...listedSources(frontMatter)])];
}
