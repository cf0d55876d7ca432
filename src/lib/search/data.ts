import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import type { SearchData, SearchSynonyms } from '#schemas/search-record.ts';
import { searchWordsSchema } from '#schemas/search-words.ts';
import { vocabularyNames, type VocabularyName } from '#schemas/term.ts';
import { facetsOf, type Facet, type FacetValues } from '#lib/browse.ts';
import { vocabulary } from '#lib/vocabulary.ts';
import { contentFolder } from '#site.ts';
import { foundEvidence, foundFacts, foundSchemes } from './entries.ts';
import { foundListItems } from './list-items.ts';
import { foundListPages, foundProse, foundTopics } from './pages.ts';

/** The kinds of thing that search can find, in the order in which they are offered. */
const kinds = {
  'case-study': 'Case study',
  evidence: 'Evidence',
  fact: 'Fact',
  briefing: 'Briefing',
  guide: 'Guide',
  topic: 'Topic',
  money: 'Money',
  measure: 'Measure',
  organisation: 'Organisation',
  policy: 'Policy',
  place: 'Place',
  term: 'Term',
  about: 'About this site',
} as const;

/** Everything that search can find, what it may be narrowed by, and the words that readers use for it. */
export function searchData(): SearchData {
  const found = [
    ...foundSchemes(),
    ...foundEvidence(),
    ...foundFacts(),
    ...foundProse(),
    ...foundTopics(),
    ...foundListPages(),
    ...foundListItems(),
  ].map((record) => ({ ...record, values: { ...record.values, kind: [record.kind] } as FacetValues }));
  const facets = [
    kindFacet(new Set(found.map(({ kind }) => kind))),
    ...facetsOf(found.map(({ values }) => values)),
  ].map(({ name, label, values }) => ({
    name,
    label,
    values: values.map(({ id, label: words }) => ({ id, label: words })),
  }));
  return {
    facets,
    records: found.map(({ values, ...record }) => ({
      ...record,
      facets: facets.map((facet) =>
        facet.values.flatMap(({ id }, index) => (values[facet.name]?.includes(id) ? [index] : [])),
      ),
    })),
    synonyms: synonyms(),
  };
}

const kindFacet = (present: ReadonlySet<string>): Facet => ({
  name: 'kind',
  label: 'Kind',
  values: Object.entries(kinds).flatMap(([id, label]) => (present.has(id) ? [{ id, label, count: 0 }] : [])),
});

/** The facet that holds the terms of each vocabulary. */
const facetNames: Record<VocabularyName, string> = {
  activities: 'activity',
  people: 'people',
  needs: 'need',
  outcomes: 'outcome',
  settings: 'setting',
  regions: 'region',
};

function synonyms(): SearchSynonyms[] {
  const terms = vocabularyNames.flatMap((name) =>
    vocabulary(name).terms.map(({ id, label, synonyms: others }) => ({
      words: [label, ...others],
      values: [`${facetNames[name]}:${id}`],
    })),
  );
  const file = readFileSync(join(contentFolder, 'search-words.yaml'), 'utf8');
  return [...terms, ...searchWordsSchema.parse(load(file)).map((words) => ({ words }))];
}
