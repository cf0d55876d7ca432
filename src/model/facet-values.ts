import type { CaseStudy } from '#schemas/case-study.ts';
import type { Evidence } from '#schemas/evidence.ts';
import type { Certainty } from './certainty.ts';
import { statesCost } from './money.ts';

/** What an entry carries, by facet: the words that filters compare and addresses hold. */
export type FacetValues = Record<string, readonly string[]>;

/** What the facets need of a council. */
export interface CouncilKind {
  type: string;
  rural_cluster: string;
}

/** A value as it stands in an address. */
export const slug = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('&', 'and')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** Years in spans that a reader can take in at a glance, newest first. */
export const yearSpans = ['2020 on', '2015 to 2019', '2010 to 2014', 'before 2010'] as const;

/** Whether an entry compares people with others; a review holds studies of both kinds. */
export const comparisons = {
  yes: 'Yes',
  no: 'No',
  review: 'A review: it differs from study to study',
  other: 'Does not apply, or not of people',
} as const;

/** The facet values of a case study. */
export function schemeFacetValues(data: CaseStudy, councils: readonly CouncilKind[]): FacetValues {
  return {
    activity: data.activities,
    people: data.people,
    need: data.needs,
    outcome: data.outcomes,
    result: [slug(data.strongestDesign)],
    region: [data.place.region],
    council: distinct(councils.map(({ type }) => slug(type))),
    rural: distinct(councils.map((council) => slug(council.rural_cluster)).filter(Boolean)),
    setting: data.settings,
    funder: data.funding.kinds.map(slug),
    cost: yesNo(data.costs.some(({ role }) => role !== undefined && statesCost(role))),
    comparison: yesNo(data.results.some(({ design }) => design === 'RCT' || design === 'controlled')),
    year: spanOf(reportYear(data)),
    wales: yesNo(data.place.region === 'wales' || data.place.nations.includes('Wales')),
  };
}

/**
 * The facet values of an evidence summary.
 * @param year of its main publication, where that is known
 * @param levels of the bodies of evidence that rest on it
 */
export function studyFacetValues(data: Evidence, year: number | undefined, levels: readonly Certainty[]): FacetValues {
  const effects = data.outcomes.filter(({ notAnEffect }) => !notAnEffect);
  return {
    activity: data.activities,
    people: data.people,
    outcome: distinct(data.outcomes.map(({ outcome }) => outcome)),
    direction: distinct(effects.map(({ direction }) => slug(direction))),
    certainty: distinct(levels.map(slug)),
    design: [slug(data.design)],
    comparison: [comparisonOf(data)],
    year: spanOf(year),
    wales: yesNo(/(?<!New South )\bWales\b/.test(data.country)),
  };
}

/** The year in which a scheme was last reported on, where its source says one. */
export function reportYear({ status }: CaseStudy): number | undefined {
  const years = status.asOf.match(/\b(?:19|20)\d\d\b/g);
  return years ? Number(years.at(-1)) : undefined;
}

/** By the design; else by what the entry itself says of its comparison, which begins with "None" where there is none. */
function comparisonOf({ design, comparator }: Evidence): keyof typeof comparisons {
  if (design === 'RCT' || design === 'quasi-experimental' || design === 'cohort') return 'yes';
  if (/^(?:None|The same people)\b/.test(comparator)) return 'no';
  if (design === 'meta-analysis' || design === 'systematic review') return 'review';
  return /^Matched\b/.test(comparator) ? 'yes' : 'other';
}

function spanOf(year: number | undefined): string[] {
  if (year === undefined) return [];
  const [latest, late, early, before] = yearSpans;
  return [slug(year >= 2020 ? latest : year >= 2015 ? late : year >= 2010 ? early : before)];
}

const yesNo = (yes: boolean): string[] => [yes ? 'yes' : 'no'];
const distinct = (values: readonly string[]): string[] => [...new Set(values)].toSorted();

/** Facets whose values are topics, with pages of their own, and the vocabulary of each. */
export const topicFacets = { activity: 'activities', people: 'people', outcome: 'outcomes' } as const;
export type TopicFacet = keyof typeof topicFacets;

/** Facets that have a page together with an activity. */
export const pairFacets = ['outcome', 'region'] as const;
export type PairFacet = (typeof pairFacets)[number];

/** The addresses, from the root of the site, of the pages below /browse/ that list an entry with these values. */
export function browseAddresses(values: FacetValues): string[] {
  const facets = Object.entries(values).filter(([name]) => !Object.hasOwn(topicFacets, name));
  const pairs = pairFacets.flatMap((facet) =>
    (values.activity ?? []).flatMap((activity) =>
      (values[facet] ?? []).map((value) => `/browse/activity/${activity}/${facet}/${value}/`),
    ),
  );
  return [...facets.flatMap(([name, ids]) => ids.map((id) => `/browse/${name}/${id}/`)), ...pairs];
}
