import type { PairFacet } from '#model/facet-values.ts';
import { paths } from '#lib/site/paths.ts';
import { facets, pairSelections, sizeOf, valuePath, type PairSelection } from './selections.ts';

/** A link to a list, with the number of entries in it. */
export interface CountedLink {
  label: string;
  href: string;
  count: number;
}

const pairPath = ({ activity, facet, value }: PairSelection): string => paths.pair(activity.id, facet, value.id);

/** What there is on an activity, by outcome or by region. */
export function pairsOfActivity(activity: string, facet: PairFacet): CountedLink[] {
  return pairSelections
    .filter((pair) => pair.activity.id === activity && pair.facet === facet)
    .map((pair) => ({ label: pair.value.label, href: pairPath(pair), count: sizeOf(pair) }));
}

/** What there is on an outcome or in a region, by activity. */
export function pairsOfValue(facet: string, value: string): CountedLink[] {
  return pairSelections
    .filter((pair) => pair.facet === facet && pair.value.id === value)
    .map((pair) => ({ label: pair.activity.label, href: pairPath(pair), count: sizeOf(pair) }));
}

/** Every value of a facet, or every one but this. */
export function valuesOfFacet(name: string, except?: string): CountedLink[] {
  const facet = facets.find((candidate) => candidate.name === name);
  return (facet?.values ?? [])
    .filter(({ id }) => id !== except)
    .map(({ id, label, count }) => ({ label, href: valuePath(name, id), count }));
}
