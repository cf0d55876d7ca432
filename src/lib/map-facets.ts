import { studyDesigns } from '#schemas/design.ts';
import { certaintyLevels } from '#schemas/grade.ts';
import type { MappedFinding } from '#lib/evidence-map.ts';
import { capitalise } from '#lib/text.ts';
import { vocabulary } from '#lib/vocabulary.ts';

/** One way to narrow the map: its values, each with the number of findings that carry it. */
export interface MapFacet {
  name: string;
  label: string;
  values: { id: string; label: string; count: number }[];
}

/** What a finding carries, by filter: the words that the filters of the map compare. */
export function mapFacetValues(finding: MappedFinding): Record<string, string[]> {
  return {
    certainty: [slugOf(finding.certainty)],
    design: [slugOf(finding.design ?? notStated)],
    people: [...finding.people],
    uk: finding.uk === 'all' ? ['only'] : [],
  };
}

/** The filters of the map. Values that no finding carries are left out. */
export function mapFacets(findings: readonly MappedFinding[]): MapFacet[] {
  const carried = findings.map(mapFacetValues);
  const facet = (name: string, label: string, values: [id: string, label: string][]): MapFacet => ({
    name,
    label,
    values: values
      .map(([id, words]) => ({ id, label: words, count: carried.filter((of) => of[name]!.includes(id)).length }))
      .filter(({ count }) => count > 0),
  });
  const slugged = (list: [id: string, label: string][]) =>
    list.map(([id, label]): [string, string] => [slugOf(id), label]);
  return [
    facet('certainty', 'Certainty', slugged(certaintyLevels.toReversed().map((level) => [level, capitalise(level)]))),
    facet('uk', 'Where', [['only', 'UK studies only']]),
    facet('design', 'Design', slugged([...Object.entries(studyDesigns), [notStated, 'Design not stated']])),
    facet(
      'people',
      'People studied',
      vocabulary('people').terms.map(({ id, label }) => [id, label]),
    ),
  ];
}

const notStated = 'not stated';

const slugOf = (words: string) => words.replaceAll(' ', '-').toLowerCase();
