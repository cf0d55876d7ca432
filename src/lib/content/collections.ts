import { getCollection, type CollectionEntry } from 'astro:content';
import { kindNames, type Kind } from '#model/kinds.ts';
import { tallyOf } from '#model/tally.ts';
import { fillCounts } from '#model/tally-words.ts';
import { site } from '#site.ts';
import { roles } from './roles.ts';

export type CaseStudyEntry = CollectionEntry<'case-studies'>;
export type EvidenceEntry = CollectionEntry<'evidence'>;
export type FactEntry = CollectionEntry<'facts'>;
export type GuideEntry = CollectionEntry<'guides'>;
export type ChapterEntry = CollectionEntry<'briefing'>;
export type PackEntry = CollectionEntry<'packs'>;

/** The entries of a kind, without those that are not finished: only development and previews show these. */
export async function finished<K extends Kind>(kind: K): Promise<CollectionEntry<K>[]> {
  const entries = (await getCollection(kind)) as CollectionEntry<K>[];
  return site.drafts || import.meta.env.DEV ? entries : entries.filter(({ data }) => !('draft' in data && data.draft));
}

/** Puts entries in the order of their titles. */
export const byTitle = <T extends { data: { title: string } }>(a: T, b: T) =>
  a.data.title.localeCompare(b.data.title, 'en-GB');
const byOrder = <T extends { data: { order: number } }>(a: T, b: T) => a.data.order - b.data.order;

// Each collection is fetched once and put in order here; pages take these lists as they are.
export const caseStudies = (await finished('case-studies')).toSorted(byTitle);
export const evidence = (await finished('evidence')).toSorted(byTitle);
const briefing = (await finished('briefing')).toSorted(byOrder);
export const chapters = briefing.filter(({ data }) => !data.standalone);
export const shortVersions = briefing.filter(({ data }) => data.standalone);
export const guides = (await finished('guides')).toSorted(byOrder);
/** Facts as they are written; src/lib/facts/facts.ts adds what they rest on and what became of them. */
export const facts = (await finished('facts')).toSorted(byTitle);
export const packs = (await finished('packs')).toSorted(byTitle);
export const pages = (await finished('pages')).toSorted(byOrder);

/** The lists of content/lists/, one page each. */
export const lists = {
  timeline: (await getCollection('timeline'))[0]!.data,
  organisations: (await getCollection('organisations'))[0]!.data,
  evaluation: (await getCollection('evaluation'))[0]!.data,
  measures: (await getCollection('measures'))[0]!.data,
  costs: (await getCollection('costs'))[0]!.data,
  funding: (await getCollection('funding'))[0]!.data,
  'living-numbers': (await getCollection('living-numbers'))[0]!.data,
  'funding-scenarios': (await getCollection('funding-scenarios'))[0]!.data,
  criteria: (await getCollection('criteria'))[0]!.data,
  syntheses: withCounts((await getCollection('syntheses'))[0]!.data),
  upkeep: (await getCollection('upkeep'))[0]!.data,
  'mark-test': (await getCollection('mark-test'))[0]!.data,
  glossary: (await getCollection('glossary'))[0]!.data,
} as const;

/** The syntheses with what they count filled in from the entries. */
function withCounts(page: CollectionEntry<'syntheses'>['data']): CollectionEntry<'syntheses'>['data'] {
  const studies = evidence.map(({ data }) => data);
  const syntheses = page.syntheses.map((item) => ({
    ...item,
    text: fillCounts(item.text, {
      ...tallyOf(studies, item.vocabulary, item.term),
      schemes: caseStudies.filter(({ data }) => data[item.vocabulary].includes(item.term)).length,
    }),
  }));
  return { ...page, syntheses };
}

/** The day on which what stands in a file was last read against its sources, published or changed. */
function dayOf(data: CollectionEntry<Kind>['data']): Date {
  if ('reviewed' in data) return data.reviewed;
  return 'published' in data ? data.published : data.updated;
}

/** The day of the newest material on the site. */
export const newest = new Date(
  Math.max(
    ...(await Promise.all(kindNames.map(finished))).flat().map(({ data }) => dayOf(data).getTime()),
    ...Object.values(lists).map(({ updated }) => updated.getTime()),
  ),
);

/** Every source cited anywhere, by id. */
export const references = (await getCollection('references'))
  .map(({ data }) => data)
  .toSorted((a, b) => (a.id < b.id ? -1 : 1));
const referencesById = new Map(references.map((reference) => [reference.id, reference]));
const evidenceById = new Map(evidence.map((entry) => [entry.id, entry]));

/** The guide that does a certain duty. */
export function guideOfRole(role: 'press' | 'lobbying'): GuideEntry {
  return found(
    guides.find(({ id }) => `guides/${id}` === roles[role]),
    `guide "${roles[role]}"`,
  );
}

/** The source with this id. The check has made sure that there is one. */
export function referenceById(id: string) {
  return found(referencesById.get(id), `source "${id}"`);
}

/** The case study with this id. */
export function caseStudyById(id: string): CaseStudyEntry {
  return found(
    caseStudies.find((entry) => entry.id === id),
    `case study "${id}"`,
  );
}

/** The evidence summary with this id. */
export function evidenceSummary(id: string): EvidenceEntry {
  return found(evidenceById.get(id), `evidence summary "${id}"`);
}

/** The evidence summary of a publication, where there is one. */
export function summaryOf(referenceId: string): EvidenceEntry | undefined {
  return evidence.find((entry) => entry.data.reference === referenceId);
}

function found<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`There is no ${what}; run "npm run check" to see where it is named.`);
  return value;
}
