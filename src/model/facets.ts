import { slug } from './slug.ts';
/** Filters as a reader chooses them: OR within a facet, AND across facets, values left out, and a short address. */

/** One way to narrow a list, with the values it knows, in the order in which they are shown. */
export interface FacetDefinition {
  name: string;
  label: string;
  values: readonly { id: string; label: string }[];
}

/** What a record carries, by the name of the facet. */
export type FacetValues = Readonly<Record<string, readonly string[]>>;

/** What is chosen in one facet: a record must carry one of `only`, where there are any, and none of `not`. */
export interface FacetChoice {
  only: readonly string[];
  not: readonly string[];
}

/** What is chosen, by the name of the facet; a facet in which nothing is chosen is absent. */
export type Choice = Readonly<Record<string, FacetChoice>>;

/** A value that an address asks for and that does not exist, with what it was to be a value of. */
export interface Unknown {
  facet: Pick<FacetDefinition, 'name' | 'label'>;
  value: string;
}

/** How a value stands: a record must have it (or another chosen one), must not have it, or either. */
export type Stand = 'only' | 'not' | 'any';

/** A chosen value with its words, for a chip. */
export interface Chosen {
  facet: FacetDefinition;
  value: { id: string; label: string };
  stand: 'only' | 'not';
}

const nothing: FacetChoice = { only: [], not: [] };

/**
 * The choice that an address holds, as in `?activity=singing.dance&region=-london`, and those of its
 * filters that no longer exist. Parameters that are no facet are left to others; capitals make no difference.
 */
export function readChoice(query: URLSearchParams, facets: readonly FacetDefinition[]) {
  let choice: Choice = {};
  const unknown: Unknown[] = [];
  for (const facet of facets) {
    const texts = [...query].flatMap(([name, text]) => (name.toLowerCase() === facet.name ? text.split('.') : []));
    for (const part of texts) {
      const stand = part.trim().startsWith('-') ? 'not' : 'only';
      const value = slug(part);
      const known = facet.values.find(({ id }) => slug(id) === value);
      if (known) choice = withStand(choice, facet.name, known.id, stand);
      else if (value) unknown.push({ facet, value });
    }
  }
  return { choice, unknown };
}

/** The one value that an address asks for, empty where it asks for none that exists, and those that do not. */
export function readOne(query: URLSearchParams, facet: FacetDefinition): { value: string; unknown: Unknown[] } {
  const { choice, unknown } = readChoice(query, [facet]);
  return { value: choice[facet.name]?.only[0] ?? '', unknown };
}

/** The parameters of an address that hold a choice: the same for the same choice, whatever was clicked first. */
export function writeChoice(choice: Choice, facets: readonly FacetDefinition[]): [name: string, value: string][] {
  return facets.flatMap(({ name, values }): [string, string][] => {
    const parts = values.flatMap(({ id }) => {
      const stand = standOf(choice, name, id);
      return stand === 'any' ? [] : [stand === 'not' ? `-${id}` : id];
    });
    return parts.length > 0 ? [[name, parts.join('.')]] : [];
  });
}

/** How a value stands in a choice. */
export function standOf(choice: Choice, facet: string, value: string): Stand {
  const { only, not } = choice[facet] ?? nothing;
  return only.includes(value) ? 'only' : not.includes(value) ? 'not' : 'any';
}

/** The choice with one value in another stand. */
export function withStand(choice: Choice, facet: string, value: string, stand: Stand): Choice {
  const { only, not } = choice[facet] ?? nothing;
  const put = (list: readonly string[], here: boolean) => [
    ...list.filter((other) => other !== value),
    ...(here ? [value] : []),
  ];
  const next = { only: put(only, stand === 'only'), not: put(not, stand === 'not') };
  const others = withoutFacet(choice, facet);
  return next.only.length + next.not.length > 0 ? { ...others, [facet]: next } : others;
}

/** The choice with nothing chosen in one facet. */
export function withoutFacet(choice: Choice, facet: string): Choice {
  return Object.fromEntries(Object.entries(choice).filter(([name]) => name !== facet));
}

/** Every chosen value, in the order of the facets. */
export function chosenValues(choice: Choice, facets: readonly FacetDefinition[]): Chosen[] {
  return facets.flatMap((facet) =>
    facet.values.flatMap((value) => {
      const stand = standOf(choice, facet.name, value.id);
      return stand === 'any' ? [] : [{ facet, value, stand }];
    }),
  );
}

/** Whether a record satisfies a choice. */
export function matches(values: FacetValues, choice: Choice): boolean {
  return Object.entries(choice).every(([name, facetChoice]) => satisfies(values[name] ?? [], facetChoice));
}

/**
 * How many records each value would show if it alone were chosen in its facet, everything else as it is.
 * A value that is left out is counted as if it were not: the number says what leaving it out takes away.
 * One pass over the records, whatever the number of facets.
 */
export function countValues(
  records: Iterable<FacetValues>,
  choice: Choice,
  facets: readonly FacetDefinition[],
): Map<string, Map<string, number>> {
  const counts = new Map(
    facets.map(({ name, values }) => [name, new Map(values.map(({ id }) => [id, 0] as [string, number]))]),
  );
  const chosen = Object.entries(choice);
  for (const record of records) {
    const failed = chosen.filter(([name, facetChoice]) => !satisfies(record[name] ?? [], facetChoice));
    if (failed.length > 1) continue;
    for (const [name, values] of failed.length === 1 ? only(counts, failed[0]![0]) : counts) {
      const refused = (record[name] ?? []).filter((value) => choice[name]?.not.includes(value));
      for (const value of new Set(record[name])) {
        const count = values.get(value);
        if (count !== undefined && refused.every((other) => other === value)) values.set(value, count + 1);
      }
    }
  }
  return counts;
}

/** What to take away when nothing is left: facets, each with the number of records shown without it, most first. */
export function waysOut(records: readonly FacetValues[], choice: Choice): { facet: string; count: number }[] {
  return Object.keys(choice)
    .map((facet) => {
      const rest = withoutFacet(choice, facet);
      return { facet, count: records.filter((record) => matches(record, rest)).length };
    })
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count);
}

function satisfies(values: readonly string[], { only: wanted, not }: FacetChoice): boolean {
  return (
    (wanted.length === 0 || wanted.some((value) => values.includes(value))) && !not.some((v) => values.includes(v))
  );
}

function only<T>(map: Map<string, T>, key: string): [string, T][] {
  const value = map.get(key);
  return value === undefined ? [] : [[key, value]];
}
