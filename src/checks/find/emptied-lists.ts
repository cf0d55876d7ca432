import type { FacetValues } from '#model/facet-values.ts';
import { facetValues } from '../browse-addresses.ts';
import type { Content, Entry } from '../content.ts';

/** A facet and a value of it, as an address below /browse/ has them. */
export type Part = readonly [facet: string, value: string];

/** Pages of lists on which nothing stands any more, for one cause. */
export interface Emptied<Address> {
  addresses: [Address, ...Address[]];
  /** What nothing carries any more: at all, or beside any of these others. */
  lost: Part;
  beside: readonly Part[];
  /** The entries that carry all but one value: one of them is likely to have lost it. */
  near: Entry[];
}

/** The values of an address below /browse/: "/browse/activity/singing/region/wales/" has two. */
export const partsOf = (address: string): Part[] =>
  address.startsWith('/browse/')
    ? [...address.slice('/browse'.length).matchAll(/\/([^/]+)\/([^/]+)(?=\/)/g)].map(([, facet, value]) => [
        facet!,
        value!,
      ])
    : [];

const isSame = (one: Part, other: Part): boolean => String(one) === String(other);

/** Emptied lists by what they have in common: whoever takes one activity off a scheme may empty several. */
export function emptiedLists<Address extends { address: string }>(
  content: Content,
  emptied: readonly Address[],
): Emptied<Address>[] {
  if (emptied.length === 0) return [];
  const carried = facetValues(content);
  const has = (values: FacetValues, [facet, value]: Part): boolean => values[facet]?.includes(value) ?? false;
  const lists = emptied.map((one) => ({ one, parts: partsOf(one.address) }));
  const weights = new Map<string, number>();
  for (const part of lists.flatMap(({ parts }) => parts))
    weights.set(String(part), (weights.get(String(part)) ?? 0) + 1);
  // What nothing has at all outweighs what some have beside something else.
  const weight = (part: Part): number =>
    weights.get(String(part))! + (carried.some(({ values }) => has(values, part)) ? 0 : emptied.length);
  const groups = Map.groupBy(lists, ({ one, parts }) => {
    const [first, second] = parts.toSorted((a, b) => weight(b) - weight(a));
    // Of two values of one weight, either may be the one that was lost.
    return second && weight(first!) === weight(second) ? one.address : String(first);
  });
  return [...groups].map(([key, [first, ...rest]]) => {
    const parts = [first!, ...rest].flatMap((list) => list.parts);
    const shared = first!.parts.find((part) => String(part) === key);
    const others = parts.filter((part) => !shared || !isSame(part, shared));
    const isWhollyLost = shared && !carried.some(({ values }) => has(values, shared));
    const isNear = (values: FacetValues): boolean =>
      shared
        ? others.length > 0 && !has(values, shared) && others.every((part) => has(values, part))
        : others.filter((part) => !has(values, part)).length === 1;
    return {
      addresses: [first!.one, ...rest.map(({ one }) => one)],
      lost: shared ?? parts[0]!,
      beside: isWhollyLost ? [] : others.filter((part) => !isSame(part, shared ?? parts[0]!)),
      near: carried.filter(({ values }) => isNear(values)).map(({ entry }) => entry),
    };
  });
}
