import { pairFacets, topicFacets, type PairFacet, type TopicFacet } from '#model/facet-values.ts';
import {
  caseStudyFacetValues,
  evidenceFacetValues,
  facetsOf,
  type Facet,
  type FacetName,
  type FacetValues,
  type PagedFacet,
} from './browse.ts';
import { caseStudies, evidence, type CaseStudyEntry, type EvidenceEntry } from '#lib/content/collections.ts';
import { paths } from '#lib/site/paths.ts';
import { byStrength } from '#lib/evidence/relations.ts';
import { count, formatList } from '#model/text.ts';

/** Entries with a value, or two, in common. */
export interface Selection {
  evidence: EvidenceEntry[];
  schemes: CaseStudyEntry[];
}

/** A value of a facet with the entries that carry it. */
export interface FacetSelection extends Selection {
  facet: Facet<PagedFacet>;
  value: { id: string; label: string };
}

/** An activity together with an outcome or a region. */
export interface PairSelection extends Selection {
  activity: { id: string; label: string };
  facet: PairFacet;
  value: { id: string; label: string };
}

const schemes = caseStudies.map((entry) => ({ entry, values: caseStudyFacetValues(entry) }));
const studies = evidence.toSorted(byStrength).map((entry) => ({ entry, values: evidenceFacetValues(entry) }));

/** The facets of case studies and evidence together, with the values in use. */
export const facets: Facet<FacetName>[] = facetsOf([...schemes, ...studies].map(({ values }) => values));

const facetNamed = (name: FacetName): Facet<FacetName> => facets.find((facet) => facet.name === name)!;

/** Every value that has a page of its own below /browse/. Topics have theirs already. */
export const facetSelections: FacetSelection[] = facets
  .filter((facet): facet is Facet<PagedFacet> => !Object.hasOwn(topicFacets, facet.name))
  .flatMap((facet) => facet.values.map((value) => ({ facet, value, ...carrying({ [facet.name]: [value.id] }) })));

/** Every pair of an activity with an outcome or a region that some entry has. */
export const pairSelections: PairSelection[] = pairFacets.flatMap((facet) =>
  facetNamed('activity').values.flatMap((activity) =>
    facetNamed(facet)
      .values.map((value) => ({
        activity,
        facet,
        value,
        ...carrying({ activity: [activity.id], [facet]: [value.id] }),
      }))
      .filter((pair) => sizeOf(pair) > 0),
  ),
);

/** How many entries a selection has. */
export function sizeOf(selection: Selection): number {
  return selection.evidence.length + selection.schemes.length;
}

/** "3 evidence summaries and 1 case study" */
export function sizeInWords({ evidence: found, schemes: told }: Selection): string {
  return formatList([
    ...(found.length > 0 ? [count(found.length, 'evidence summary', 'evidence summaries')] : []),
    ...(told.length > 0 ? [count(told.length, 'case study', 'case studies')] : []),
  ]);
}

/** The page of a value: its topic, where it is one. */
export function valuePath(facet: string, value: string): string {
  const vocabulary = topicFacets[facet as TopicFacet];
  return vocabulary ? paths.topic(vocabulary, value) : paths.facet(facet, value);
}

/** The entries that carry one of the values in each facet that is named. */
function carrying(wanted: FacetValues): Selection {
  const has = ({ values }: { values: FacetValues }) =>
    Object.entries(wanted).every(([name, ids]) => ids.some((id) => values[name]?.includes(id)));
  return {
    evidence: studies.filter(has).map(({ entry }) => entry),
    schemes: schemes.filter(has).map(({ entry }) => entry),
  };
}
