import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import type { z } from 'zod';
import type { SearchData, SearchSynonyms } from '#model/search-record.ts';
import { searchWordsSchema } from '#schemas/search-words.ts';
import { vocabularyNames, type VocabularyName } from '#schemas/term.ts';
import { counted, facetsOf, type Facet, type FacetValues } from '#lib/browse/browse.ts';
import { vocabulary } from '#lib/content/vocabulary.ts';
import { contentFolder } from '#site.ts';
import { pagesIn } from '#lib/content/kinds.ts';
import { kinds, kindsIn } from '#model/kinds.ts';
import { foundPage } from './entries.ts';
import { foundListItems } from './list-items.ts';
import { foundPlaces } from './places.ts';
import { foundListPages, foundTools, foundTopics } from './pages.ts';
import { foundTasks, withTasks } from './tasks.ts';

/** The kinds of thing that search can find, in the order in which they are offered. */
const kindLabels: Record<string, string> = {
  ...Object.fromEntries(
    kindsIn('search')
      .filter((kind) => kind !== 'pages')
      .map((kind) => [kinds[kind].search, kinds[kind].label]),
  ),
  topic: 'Topic',
  money: 'Money',
  measure: 'Measure',
  organisation: 'Organisation',
  policy: 'Policy',
  place: 'Place',
  term: 'Term',
  [kinds.pages.search]: kinds.pages.label,
};

const found = withTasks([
  ...pagesIn('search').map(foundPage),
  ...foundTopics(),
  ...foundListPages(),
  ...foundTools(),
  ...foundTasks(),
  ...foundListItems(),
  ...foundPlaces(),
])
  // What is asked for comes first, so that it can be downloaded first.
  .toSorted((a, b) => Number(Boolean(b.asked)) - Number(Boolean(a.asked)))
  .map((record) => ({ ...record, values: { ...record.values, kind: [record.kind] } as FacetValues }));

/** What everything that search can find may be narrowed by. */
export const searchFacets: Facet[] = [
  ...counted(
    found.map(({ values }) => values),
    [['kind', 'Kind', Object.entries(kindLabels)]],
  ),
  ...facetsOf(found.map(({ values }) => values)),
];

/** Everything that search can find, and the words that readers use for it. */
export const searchData = (): SearchData => ({
  facets: searchFacets.map(({ name, label, values }) => ({
    name,
    label,
    values: values.map(({ id, label: words }) => ({ id, label: words })),
  })),
  records: found.map(({ values, restsOn, ...record }) => ({
    ...record,
    ...(restsOn ? { restsOn: placesOf(restsOn) } : {}),
    facets: searchFacets.map((facet) =>
      facet.values.flatMap(({ id }, index) => (values[facet.name]?.includes(id) ? [index] : [])),
    ),
  })),
  synonyms: synonyms(),
});

const placeOf = new Map(found.map(({ url }, place) => [url, place]));
const placesOf = (addresses: readonly string[]): number[] => [
  ...new Set(addresses.flatMap((address) => placeOf.get(address) ?? [])),
];

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
  return [...terms, ...searchWordsSchema.parse(load(file)).map(synonymsOf)];
}

function synonymsOf(group: z.infer<typeof searchWordsSchema>[number]): SearchSynonyms {
  if (Array.isArray(group)) return { words: group };
  return 'words' in group ? { words: group.words } : { words: [group.oldName, ...group.now], oneWay: true };
}
