import { studyDesigns } from '#model/design.ts';
import { certaintyLevels } from '#model/grade.ts';
import { counted, keyed, slug, terms, type Facet, type FacetValues } from '#lib/browse/browse.ts';
import type { MappedFinding } from './evidence-map.ts';
import { capitalise } from '#model/text.ts';

/** What a finding carries, by filter: the words that the filters of the map compare. */
export const mapFacetValues = ({ certainty, design, people, uk }: MappedFinding): FacetValues => ({
  certainty: [slug(certainty)],
  uk: uk === 'all' ? ['only'] : [],
  design: [slug(design ?? notStated)],
  people,
});

/** The filters of the map, with the number of findings that each value has. */
export const mapFacets = (findings: readonly MappedFinding[]): Facet[] =>
  counted(findings.map(mapFacetValues), [
    ['certainty', 'Certainty', certaintyLevels.toReversed().map((level) => [slug(level), capitalise(level)])],
    ['uk', 'Where', [['only', 'UK studies only']]],
    ['design', 'Design', keyed({ ...studyDesigns, [notStated]: 'Design not stated' })],
    ['people', 'People studied', terms('people')],
  ]);

const notStated = 'not stated';
