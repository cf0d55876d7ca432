import { readOne, type Unknown } from './facets.ts';

/** An order a list can be put in. The first of a list of orders is the one it has already. */
export interface Order {
  id: string;
  label: string;
  /** True where the largest comes first: newest, strongest. */
  descending?: boolean;
}

/** What a record is sorted by, by the id of the order. */
export type SortKeys = Readonly<Record<string, string | number | null | undefined>>;

/** The order that an address asks for with `?sort=`, or the first where it asks for none that exists. */
export function readOrder<T extends Order>(query: URLSearchParams, orders: readonly T[]): T | undefined {
  const { value } = readOne(query, sorting(orders));
  return orders.find(({ id }) => id === value) ?? orders[0];
}

/** The orders that an address asks for with `?sort=` and that do not exist. */
export const unknownOrders = (query: URLSearchParams, orders: readonly Order[]): Unknown[] =>
  readOne(query, sorting(orders)).unknown;

const sorting = (orders: readonly Order[]) => ({ name: 'sort', label: 'Sort by', values: orders });

/** The parameter of an address for an order: none for the first. */
export function writeOrder(order: Order | undefined, orders: readonly Order[]): [name: string, value: string][] {
  return order && order.id !== orders[0]?.id ? [['sort', order.id]] : [];
}

/** The records in an order. Equal ones stay as they were, and those without the key come last. */
export function sortBy<T>(records: readonly T[], order: Order, keysOf: (record: T) => SortKeys): T[] {
  const sign = order.descending ? -1 : 1;
  return records.toSorted((a, b) => {
    const [x, y] = [keysOf(a)[order.id], keysOf(b)[order.id]];
    if (isMissing(x) || isMissing(y)) return Number(isMissing(x)) - Number(isMissing(y));
    return sign * (typeof x === 'number' && typeof y === 'number' ? x - y : collator.compare(String(x), String(y)));
  });
}

const collator = new Intl.Collator('en-GB', { numeric: true });
const isMissing = (key: unknown): key is null | undefined | '' => key === undefined || key === null || key === '';
