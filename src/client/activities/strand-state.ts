/** How the table of all activities is ordered and cut, as its address says it. */
import { readOne, type FacetDefinition, type Unknown } from '#model/facets.ts';
import { readOrder, sortBy, unknownOrders, writeOrder, type Order, type SortKeys } from '#model/sorting.ts';
import { strandOrders } from '#model/strand.ts';

/** What a reader has chosen: an outcome, or none, and an order. */
export interface Strand {
  outcome: string;
  order: Order;
}

/** The keys of a row, as the table carries them: text, of which an empty one is not known. */
export type RowKeys = Readonly<Partial<Record<string, string>>>;

/** Rows in an order. Those of which nothing is known come last, and equal ones stay as they came. */
export const orderedRows = <T>(rows: readonly T[], order: Order, keysOf: (row: T) => RowKeys): T[] =>
  sortBy(rows, order, (row): SortKeys => {
    const key = keysOf(row)[order.id] ?? '';
    return { [order.id]: order.descending && key !== '' ? Number(key) : key };
  });

/** The order of this id, or the first. */
export const orderOf = (id: string): Order => readOrder(new URLSearchParams({ sort: id }), strandOrders)!;

/** What an address asks for, as far as it is on offer, and what is not. */
export function readStrand(
  query: URLSearchParams,
  outcomes: FacetDefinition['values'],
): { strand: Strand; unknown: Unknown[] } {
  const { value, unknown } = readOne(query, { name: 'outcome', label: 'Outcome', values: outcomes });
  return {
    strand: { outcome: value, order: readOrder(query, strandOrders)! },
    unknown: [...unknown, ...unknownOrders(query, strandOrders)],
  };
}

/** The query of an address, without its question mark. */
export function writeStrand({ outcome, order }: Strand): string {
  const chosen: [string, string][] = outcome ? [['outcome', outcome]] : [];
  return new URLSearchParams([...chosen, ...writeOrder(order, strandOrders)]).toString();
}
