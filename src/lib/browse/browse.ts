import { resultDesigns, studyDesigns } from '#model/design.ts';
import { certaintyLevels } from '#model/certainty.ts';
import { directnesses } from '#model/directness.ts';
import { directions } from '#model/direction.ts';
import { funderKinds } from '#schemas/case-study.ts';
import {
  comparisonFacet,
  schemeFacetValues,
  studyFacetValues,
  yearSpans,
  type FacetName,
  type FacetValues,
  type TopicFacet,
} from '#model/facet-values.ts';
import { slug } from '#model/slug.ts';
import type { VocabularyName } from '#schemas/term.ts';
import { activities as statuses, directoryGroups, type ListedOrganisation } from '#schemas/directory.ts';
import { nations } from '#schemas/nation.ts';
import { timelineThemes, type TimelineEvent } from '#schemas/timeline.ts';
import {
  caseStudies,
  evidence,
  lists,
  referenceById,
  type CaseStudyEntry,
  type EvidenceEntry,
} from '#lib/content/collections.ts';
import { levelsOf } from '#lib/evidence/bodies.ts';
import { councilsOf, kindOfCouncil } from '#lib/places/councils.ts';
import { capitalise } from '#model/text.ts';
import { vocabulary } from '#lib/content/vocabulary.ts';

export { slug, type FacetName, type FacetValues };

/** One way to narrow a list: its values, each with the number of entries that carry it. */
export interface Facet<Name extends string = string> {
  name: Name;
  label: string;
  values: { id: string; label: string; count: number }[];
}

type Value = readonly [id: string, label: string];

/** The terms of a vocabulary as values of a facet. */
export const terms = (name: VocabularyName): Value[] => vocabulary(name).terms.map(({ id, label }) => [id, label]);
const named = (labels: readonly string[]): Value[] => labels.map((label) => [slug(label), capitalise(label)]);
/** Keys with their labels as values of a facet. */
export const keyed = (labels: Record<string, string>): Value[] =>
  Object.entries(labels).map(([key, label]) => [slug(key), label]);
const distinct = (values: readonly string[]) => [...new Set(values)].toSorted((a, b) => a.localeCompare(b, 'en-GB'));

const councilsOfScheme = ({ data }: CaseStudyEntry) => councilsOf(data.place.councils);

/** The year of the main publication, where its source says one. */
export const yearOf = ({ data }: EvidenceEntry): number | undefined => {
  const { issued } = referenceById(data.reference);
  return issued && 'date-parts' in issued ? issued['date-parts'][0]?.[0] : undefined;
};

/** Every facet: its name in addresses, its label, and the values it can have; what a council asks for first comes first. */
const facetTable = {
  activity: ['Activity', terms('activities')],
  council: [
    'Kind of council',
    [
      ...new Map(caseStudies.flatMap(councilsOfScheme).map((council) => [slug(council.type), kindOfCouncil(council)])),
    ].toSorted(([, a], [, b]) => a.localeCompare(b, 'en-GB')),
  ],
  rural: [
    'Rural or urban',
    named(distinct(caseStudies.flatMap(councilsOfScheme).map((council) => council.rural_cluster))),
  ],
  region: ['Region or nation', terms('regions')],
  cost: ['States a cost', named(['yes', 'no'])],
  people: ['People', terms('people')],
  need: ['Need', terms('needs')],
  outcome: ['Outcome', terms('outcomes')],
  direction: ['Direction of a finding', keyed(directions)],
  certainty: [
    'Certainty of the body it is in',
    certaintyLevels.toReversed().map((level): Value => [slug(level), capitalise(level)]),
  ],
  design: ['Design of the study', keyed(studyDesigns)],
  result: ['Strongest design of a result', keyed(resultDesigns)],
  setting: ['Setting', terms('settings')],
  funder: ['Who paid', named(funderKinds)],
  comparison: ['Has a comparison group', [...comparisonFacet]],
  directness: ['How people came to it', keyed(directnesses)],
  uk: [
    'Studied in the UK',
    [
      ['yes', 'Yes'],
      ['not-told', 'No, or not told'],
    ],
  ],
  year: ['Year', named(yearSpans)],
  wales: ['From or with Wales', named(['yes', 'no'])],
} as const satisfies Record<FacetName, readonly [string, Value[]]>;
/** Facets whose values have pages of their own below /browse/. */
export type PagedFacet = Exclude<FacetName, TopicFacet>;

export const caseStudyFacetValues = (scheme: CaseStudyEntry): FacetValues =>
  schemeFacetValues(scheme.data, councilsOfScheme(scheme));

export const evidenceFacetValues = (entry: EvidenceEntry): FacetValues =>
  studyFacetValues(entry.data, yearOf(entry), levelsOf(entry.id));

export const timelineFacetValues = (event: TimelineEvent): FacetValues => ({
  theme: event.themes,
  nation: event.appliesIn.map(slug),
});

export const organisationFacetValues = ({ group, status, appliesIn }: ListedOrganisation): FacetValues => ({
  field: [slug(group)],
  status: [slug(status)],
  nation: appliesIn.map(slug),
});

export const caseStudyFacets = facetsOf(caseStudies.map(caseStudyFacetValues));
export const evidenceFacets = facetsOf(evidence.map(evidenceFacetValues));
export const timelineFacets = counted(lists.timeline.events.map(timelineFacetValues), [
  ['theme', 'Theme', keyed(timelineThemes)],
  ['nation', 'Nation', named(nations)],
]);

export const organisationFacets = counted(lists.organisations.organisations.map(organisationFacetValues), [
  ['field', 'Works in', keyed(directoryGroups)],
  ['status', 'Is it still there', keyed(statuses)],
  ['nation', 'Nation', named(nations)],
]);

/** The facets that some of these entries have, in the order of the table. */
export function facetsOf(entries: FacetValues[]): Facet<FacetName>[] {
  const table = Object.entries(facetTable) as [FacetName, readonly [string, readonly Value[]]][];
  return counted(
    entries,
    table.map(([name, [label, values]]) => [name, label, values]),
  );
}

/** Leaves out values that no entry carries, and says how many carry the others. */
export function counted<Name extends string>(
  entries: FacetValues[],
  facets: [name: Name, label: string, values: readonly Value[]][],
): Facet<Name>[] {
  return facets
    .map(([name, label, values]) => ({
      name,
      label,
      values: values
        .map(([id, valueLabel]) => ({
          id,
          label: valueLabel,
          count: entries.filter((entry) => entry[name]?.includes(id)).length,
        }))
        .filter((value) => value.count > 0),
    }))
    .filter(({ values }) => values.length > 0);
}
