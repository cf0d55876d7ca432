import type { SearchData, SearchRecord } from '#model/search-record.ts';
import type { Concept } from '../query.ts';

/** A list of case studies that a query with a topic and a place in it asks for. */
export interface PlaceAndTopic {
  topic: string;
  place: string;
  /** The filters of the list, as an address holds them. */
  filters: string;
  /** How many case studies it holds. */
  count: number;
}

const topicFacets = ['activity', 'people', 'outcome'] as const;

/** "singing in Wales": the topic and the part of the country that a query names, as a filtered list; undefined where it does not name both. */
export function placeAndTopic(concepts: readonly Concept[], data: SearchData): PlaceAndTopic | undefined {
  const region = valueOf(concepts, ['region'], data);
  const topic = valueOf(concepts, topicFacets, data);
  if (!region || !topic) return undefined;
  return {
    topic: topic.label,
    place: region.label,
    filters: new URLSearchParams([
      [topic.facet, topic.id],
      [region.facet, region.id],
    ]).toString(),
    count: data.records.filter(
      (record) => record.kind === 'case-study' && holds(record, topic) && holds(record, region),
    ).length,
  };
}

interface Value {
  facet: string;
  id: string;
  label: string;
  /** Where the facet and the value stand. */
  at: readonly [facet: number, value: number];
}

function valueOf(concepts: readonly Concept[], names: readonly string[], { facets }: SearchData): Value | undefined {
  const values = concepts.flatMap((concept) => concept.values);
  for (const name of names) {
    const facetAt = facets.findIndex((facet) => facet.name === name);
    const id = values.find((value) => value.startsWith(`${name}:`))?.slice(name.length + 1);
    const valueAt = facets[facetAt]?.values.findIndex((value) => value.id === id) ?? -1;
    if (valueAt >= 0)
      return { facet: name, id: id!, label: facets[facetAt]!.values[valueAt]!.label, at: [facetAt, valueAt] };
  }
  return undefined;
}

const holds = ({ facets }: SearchRecord, { at: [facet, value] }: Value): boolean => facets[facet]!.includes(value);
