import type { CaseStudy } from '#schemas/case-study.ts';
import type { Evidence } from '#schemas/evidence.ts';
import type { Certainty } from './certainty.ts';
import { comparisons, type Comparison } from './comparison.ts';
import { isCompared } from './design.ts';
import { statesCost } from './money.ts';
import { slug } from './slug.ts';
import { ranInWales, studiedInUk } from './wales.ts';

/** What an entry carries, by facet: the words that filters compare and addresses hold. */
export type FacetValues = Record<string, readonly string[]>;

/** What the facets need of a council. */
export interface CouncilKind {
  type: string;
  rural_cluster: string;
}

/** Years in spans that a reader can take in at a glance, newest first. */
export const yearSpans = ['2020 on', '2015 to 2019', '2010 to 2014', 'before 2010'] as const;

/** The value of each kind of comparison in addresses, which were published before the words of the field were chosen. */
export const comparisonIds = {
  yes: 'yes',
  no: 'no',
  varies: 'review',
  'not of people': 'other',
} as const satisfies Record<Comparison, string>;

/** Whether an entry compares people with others: the values of the facet, with their labels. */
export const comparisonFacet: readonly (readonly [id: string, label: string])[] = (
  Object.keys(comparisons) as Comparison[]
).map((value) => [comparisonIds[value], comparisons[value]]);

/** The facet values of a case study. */
export function schemeFacetValues(data: CaseStudy, councils: readonly CouncilKind[]) {
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
    cost: yesNo(data.costs.some(({ role }) => statesCost(role))),
    comparison: yesNo(data.results.some(({ design }) => isCompared(design))),
    year: spanOf(data.status.year),
    wales: yesNo(ranInWales(data.place)),
  } satisfies FacetValues;
}

/**
 * The facet values of an evidence summary.
 * @param year of its main publication, where that is known
 * @param levels of the bodies of evidence that rest on it
 */
export function studyFacetValues(data: Evidence, year: number | undefined, levels: readonly Certainty[]) {
  const effects = data.outcomes.filter(({ notAnEffect }) => !notAnEffect);
  return {
    activity: data.activities,
    people: data.people,
    outcome: distinct(data.outcomes.map(({ outcome }) => outcome)),
    direction: distinct(effects.map(({ direction }) => slug(direction))),
    certainty: distinct(levels.map(slug)),
    design: [slug(data.design)],
    comparison: [comparisonIds[data.comparison]],
    directness: distinct(data.directness.map(({ how }) => slug(how))),
    uk: [studiedInUk(data.wales)],
    year: spanOf(year),
    wales: yesNo(data.wales === 'included'),
  } satisfies FacetValues;
}

/** A facet of case studies, of evidence summaries, or of both. */
export type FacetName = keyof ReturnType<typeof schemeFacetValues> | keyof ReturnType<typeof studyFacetValues>;

function spanOf(year: number | null | undefined): string[] {
  if (year === null || year === undefined) return [];
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
