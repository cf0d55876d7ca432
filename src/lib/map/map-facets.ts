import { studyDesigns } from '#model/design.ts';
import { isDirect } from '#model/directness.ts';
import { counted, keyed, slug, terms, type Facet, type FacetValues } from '#lib/browse/browse.ts';
import type { MappedFinding } from './evidence-map.ts';

/** What a finding carries, by filter: the words that the filters of the map compare. */
export const mapFacetValues = ({ directness, design, people, uk }: MappedFinding): FacetValues => ({
  direct: Object.values(directness).some((way) => way !== undefined && isDirect(way)) ? ['only'] : [],
  uk: uk === 'all' ? ['only'] : [],
  design: [slug(design ?? notStated)],
  people,
});

/** The filters of the map, with the number of findings that each value has. */
export const mapFacets = (findings: readonly MappedFinding[]): Facet[] =>
  counted(findings.map(mapFacetValues), [
    ['direct', 'How people came', [['only', 'Sent or offered it, or joined a trial']]],
    ['uk', 'Where', [['only', 'UK studies only']]],
    ['design', 'Design', keyed({ ...studyDesigns, [notStated]: 'Design not stated' })],
    ['people', 'People studied', terms('people')],
  ]);

const notStated = 'not stated';
