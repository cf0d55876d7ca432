/** What the search page shows of what was found: nothing here touches the page. */
import { matches, type FacetDefinition, type FacetValues } from '#model/facets.ts';
import type { SearchData, SearchRecord } from '#model/search-record.ts';
import { sortBy } from '#model/sorting.ts';
import { orders, type SearchState } from './state.ts';

/** What was found, and what of it is shown, in its order. */
export interface Found {
  found: readonly SearchRecord[];
  results: SearchRecord[];
}

/**
 * Puts what was found through the filters and into the order that were asked for.
 * @param places of what was found in the records, the best first; undefined where no words were asked for
 */
export function foundBy(
  { records }: Pick<SearchData, 'records'>,
  places: readonly number[] | undefined,
  { choice, order }: Pick<SearchState, 'choice' | 'order'>,
  valuesOf: (record: SearchRecord) => FacetValues,
): Found {
  const found = places ? places.map((index) => records[index]!) : records;
  const kept = found.filter((record) => matches(valuesOf(record), choice));
  const keysOf = ({ year, strength, place }: SearchRecord) => ({ newest: year, strongest: strength, place });
  return { found, results: order === orders[0] ? [...kept] : sortBy(kept, order, keysOf) };
}

/** What a record carries, by the name of the facet: worked out once for each. */
export function facetValues(facets: readonly FacetDefinition[]): (record: SearchRecord) => FacetValues {
  const known = new WeakMap<SearchRecord, FacetValues>();
  return (record) => {
    const values =
      known.get(record) ??
      Object.fromEntries(
        facets.map(({ name, values: all }, facet) => [name, record.facets[facet]!.map((at) => all[at]!.id)]),
      );
    known.set(record, values);
    return values;
  };
}

/** Whether nothing is asked for, by words or by filters. */
export const isIdle = ({ query, choice }: SearchState): boolean => query === '' && Object.keys(choice).length === 0;
