/** How the table of all activities is ordered and cut, as its address says it. */

/** What the table is ordered by, and whether the largest comes first. */
export const descending: Record<string, boolean> = { sure: true, cost: true, finish: true, schemes: true, name: false };

const firstOrder = 'sure';

/** What a reader has chosen: an outcome, or none, and an order. */
export interface Strand {
  outcome: string;
  order: string;
}

/** A row as it is ordered: its place in the table as it came, and its keys; an empty one is not known. */
export type RowKeys = Partial<Record<string, string>>;

/** Rows in an order: those of which nothing is known come last, and equal ones as they came. */
export function compareRows(a: RowKeys, b: RowKeys, order: string): number {
  const [x, y] = [a[order] ?? '', b[order] ?? ''];
  const asTheyCame = Number(a.index) - Number(b.index);
  if (x === '' || y === '') return Number(x === '') - Number(y === '') || asTheyCame;
  if (order === 'name') return x.localeCompare(y, 'en-GB');
  return Number(y) - Number(x) || asTheyCame;
}

/** What an address asks for, as far as it is on offer. */
export function readStrand(query: URLSearchParams, offered: { outcomes: string[]; orders: string[] }): Strand {
  const [outcome, order] = [query.get('outcome') ?? '', query.get('sort') ?? firstOrder];
  return {
    outcome: offered.outcomes.includes(outcome) ? outcome : '',
    order: offered.orders.includes(order) ? order : firstOrder,
  };
}

/** The query of an address, without its question mark. */
export function writeStrand({ outcome, order }: Strand): string {
  const query = new URLSearchParams();
  if (outcome) query.set('outcome', outcome);
  if (order !== firstOrder) query.set('sort', order);
  return query.toString();
}
