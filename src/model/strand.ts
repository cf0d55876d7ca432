import { levelRank, type Certainty } from './certainty.ts';
import type { Direction } from './direction.ts';
import { directnesses, isDirect, type Directness } from './directness.ts';
import { outcomeGroupNames, type OutcomeGroup } from './outcome-groups.ts';
import type { Order } from './sorting.ts';

/** What a row of the strand table needs to know of a body of evidence. */
export interface StrandBody {
  id: string;
  level: Certainty | null;
  direction: Direction | null;
  group: OutcomeGroup | undefined;
  /** How people came to what was studied, nearest first; empty where nobody studied it. */
  directness: readonly Directness[];
}

/** A cell: the body that stands in it, how many more direct ones there are, and those that are indirect. */
export interface StrandCell<Body extends StrandBody = StrandBody> {
  group: OutcomeGroup;
  best: Body | null;
  others: Body[];
  indirect: Body[];
}

/** Of equally sure bodies the less favourable one stands in the table. */
const leastFavourableFirst: readonly (Direction | null)[] = [
  'unfavourable',
  'little or no difference',
  'mixed',
  'not known',
  'favourable',
  null,
];

/** A body speaks of people who are referred where any of its studies does, or where there is no study yet. */
export const isDirectBody = ({ directness }: StrandBody): boolean =>
  directness.length === 0 || directness.some(isDirect);

/** The nearest way in which people came to what was studied; null where nobody studied it. */
export const nearest = ({ directness }: StrandBody): Directness | null =>
  (Object.keys(directnesses) as Directness[]).find((way) => directness.includes(way)) ?? null;

/** The order in which bodies stand: surest first, then the less favourable, then by id. */
export function compareBodies(a: StrandBody, b: StrandBody): number {
  return (
    levelRank(b.level) - levelRank(a.level) ||
    leastFavourableFirst.indexOf(a.direction) - leastFavourableFirst.indexOf(b.direction) ||
    (a.id < b.id ? -1 : 1)
  );
}

/** The cells of a row, one for each group of outcomes, empty ones included. */
export function cellsOf<Body extends StrandBody>(bodies: readonly Body[]): StrandCell<Body>[] {
  return outcomeGroupNames.map((group) => {
    const here = bodies.filter((body) => body.group === group).toSorted(compareBodies);
    const [best = null, ...others] = here.filter(isDirectBody);
    return { group, best, others, indirect: here.filter((body) => !isDirectBody(body)) };
  });
}

/** The surest direct answer of a row; null where there is none. */
export const bestOf = <Body extends StrandBody>(cells: readonly StrandCell<Body>[]): Body | null =>
  cells.flatMap(({ best }) => best ?? []).toSorted(compareBodies)[0] ?? null;

/** The groups of outcomes on which no body stands, direct or indirect. */
export const gapsOf = (cells: readonly StrandCell[]): OutcomeGroup[] =>
  cells.filter(({ best, indirect }) => best === null && indirect.length === 0).map(({ group }) => group);

/** The orders of the table of all activities, by what a row carries; the first is the one in which it comes. */
export const strandOrders: readonly Order[] = [
  { id: 'sure', label: 'Surest first', descending: true },
  { id: 'name', label: 'By name' },
  { id: 'cost', label: 'Costs stated first', descending: true },
  { id: 'finish', label: 'Most finish first', descending: true },
  { id: 'schemes', label: 'Most schemes first', descending: true },
];
