import { studyDesigns } from '#schemas/design.ts';
import { certaintyLevels, certaintyOf } from '#schemas/grade.ts';
import { directions } from '#schemas/direction.ts';
import { timelineThemes, type TimelineEvent } from '#schemas/timeline.ts';
import { caseStudies, evidence, lists, type CaseStudyEntry, type EvidenceEntry } from '#lib/collections.ts';
import { capitalise } from '#lib/text.ts';
import { vocabulary } from '#lib/vocabulary.ts';
import type { VocabularyName } from '#schemas/term.ts';

/** One way to narrow a list: its values, each with the number of entries that carry it. */
export interface Facet {
  name: string;
  label: string;
  values: { id: string; label: string; count: number }[];
}

/** What an entry carries, by facet: the words that the filters of a browse page compare. */
export type FacetValues = Record<string, readonly string[]>;

export const caseStudyFacetValues = ({ data }: CaseStudyEntry): FacetValues => ({
  activity: data.activities,
  people: data.people,
  outcome: data.outcomes,
  region: [data.place.region],
});

export const evidenceFacetValues = ({ data }: EvidenceEntry): FacetValues => ({
  activity: data.activities,
  outcome: data.outcomes.map(({ outcome }) => outcome),
  direction: data.outcomes
    .filter(({ notAnEffect }) => !notAnEffect)
    .map(({ direction }) => direction.replaceAll(' ', '-')),
  certainty: [certaintyOf(data.grade).replaceAll(' ', '-')],
  design: [data.design.replaceAll(' ', '-')],
});

export const timelineFacetValues = (event: TimelineEvent): FacetValues => ({
  theme: event.themes,
  nation: event.appliesIn.map((nation) => nation.toLowerCase().replaceAll(' ', '-')),
});

const terms = (name: VocabularyName) => vocabulary(name).terms.map(({ id, label }) => ({ id, label }));
const nationFacet = (nation: string) => [nation.toLowerCase().replaceAll(' ', '-'), nation] as const;
const words = (list: readonly (readonly [string, string])[]) =>
  list.map(([id, label]) => ({ id: id.replaceAll(' ', '-'), label }));

export const caseStudyFacets: Facet[] = counted(caseStudies.map(caseStudyFacetValues), [
  ['activity', 'Activity', terms('activities')],
  ['people', 'People', terms('people')],
  ['outcome', 'What was measured', terms('outcomes')],
  ['region', 'Region or nation', terms('regions')],
]);

export const evidenceFacets: Facet[] = counted(evidence.map(evidenceFacetValues), [
  ['activity', 'Activity', terms('activities')],
  ['outcome', 'Outcome', terms('outcomes')],
  ['direction', 'Direction of a finding', words(Object.entries(directions))],
  ['certainty', 'Certainty', words(certaintyLevels.toReversed().map((level) => [level, capitalise(level)] as const))],
  ['design', 'Design', words(Object.entries(studyDesigns))],
]);

export const timelineFacets: Facet[] = counted(lists.timeline.events.map(timelineFacetValues), [
  ['theme', 'Theme', words(Object.entries(timelineThemes))],
  ['nation', 'Nation', words(['England', 'Scotland', 'Wales', 'Northern Ireland'].map(nationFacet))],
]);

/** Leaves out values that no entry carries, and says how many carry the others. */
function counted(
  entries: FacetValues[],
  facets: [name: string, label: string, values: { id: string; label: string }[]][],
): Facet[] {
  return facets.map(([name, label, values]) => ({
    name,
    label,
    values: values
      .map((value) => ({ ...value, count: entries.filter((entry) => entry[name]?.includes(value.id)).length }))
      .filter((value) => value.count > 0),
  }));
}
