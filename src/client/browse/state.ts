/** A list as a reader has narrowed and ordered it: what it shows, and what it says of itself. */
import {
  matches,
  readChoice,
  writeChoice,
  type Choice,
  type FacetDefinition,
  type FacetValues,
} from '#model/facets.ts';
import { nearestFirst, sayOrder, type MineOfCouncil } from '#model/my-council.ts';
import { slug } from '#model/slug.ts';
import { readOrder, sortBy, unknownOrders, writeOrder, type Order, type SortKeys } from '#model/sorting.ts';

/** An entry of a list, as far as it is chosen and ordered by. */
export interface Entry {
  id: string;
  values: FacetValues;
  keys: SortKeys;
}

export interface ListState {
  choice: Choice;
  order: Order | undefined;
  /** So many are shown; a long list shows a step at a time. */
  most: number;
  /** What is near the reader's council; null where none is chosen. */
  mine: MineOfCouncil | null;
  /** Whether what does not hold in the nation of the reader's council is shown. */
  showElsewhere: boolean;
}

/** What a list shows. */
export interface Listed<T extends Entry> {
  /** All entries, in the order asked for. */
  inOrder: readonly T[];
  /** Those that satisfy the choice. */
  shown: T[];
  /** The first of these, as many as are shown at a time. */
  inView: T[];
  /** Those that do not hold in the nation of the reader's council, shown or not. */
  elsewhere: T[];
  /** Those that the filters count. */
  counted: T[];
}

/** The order that begins with places like the reader's. */
const nearOrder = 'near';

/**
 * The orders that a list offers.
 * @param given its own; the first is the one in which it stands
 * @param mine where the list can begin with places like the reader's
 */
export const ordersWith = (given: readonly Order[], mine: MineOfCouncil | null): readonly Order[] =>
  mine ? [{ id: nearOrder, label: `Places like ${mine.place} first` }, ...given] : given;

/**
 * What a list shows in a state.
 * @param items in the order in which they stand
 * @param own the order in which they stand
 */
export function listed<T extends Entry>(items: readonly T[], own: Order | undefined, state: ListState): Listed<T> {
  const { choice, mine, most } = state;
  const inOrder = ordered(items, own, state);
  const elsewhere = items.filter(({ values }) => mine && values.nation && !values.nation.includes(slug(mine.nation)));
  // Whoever chooses nations themselves is shown those.
  const hidden = state.showElsewhere || choice.nation ? [] : elsewhere;
  const shown = inOrder.filter((item) => matches(item.values, choice) && !hidden.includes(item));
  return {
    inOrder,
    shown,
    inView: shown.slice(0, most),
    elsewhere,
    counted: items.filter((item) => !hidden.includes(item)),
  };
}

function ordered<T extends Entry>(
  items: readonly T[],
  own: Order | undefined,
  { order, mine }: ListState,
): readonly T[] {
  if (order?.id === nearOrder && mine) return nearestFirst(items, ({ id }) => id, mine.schemes);
  return order && order !== own ? sortBy(items, order, ({ keys }) => keys) : items;
}

/** "1 guide", "3 guides". */
export type Say = (count: number) => string;

/** How many are shown, and of how many where some are not. */
export const sayShown = ({ shown, counted }: Listed<Entry>, all: number, { choice }: ListState, say: Say): string =>
  Object.keys(choice).length > 0 || counted.length < all ? `${shown.length} of ${say(all)}` : say(all);

/** What the reader's council changes in the list, in a sentence, and what can be done about it; null where nothing. */
export function sayNear(list: Listed<Entry>, state: ListState, say: Say): { words: string; press?: string } | null {
  const { mine, choice, order, showElsewhere } = state;
  if (!mine) return null;
  const number = list.elsewhere.length;
  if (number > 0 && !choice.nation) {
    const [does, is] = number === 1 ? ['does', 'is'] : ['do', 'are'];
    return {
      words: `${say(number)} that ${does} not hold in ${mine.nation}, where your council is, ${is} ${showElsewhere ? 'shown' : 'hidden'}. `,
      press: showElsewhere ? 'Hide them' : 'Show them',
    };
  }
  if (order?.id !== nearOrder) return null;
  const near = new Set(mine.schemes.map(({ id }) => id));
  const first = list.shown.filter(({ id }) => near.has(id)).length;
  return { words: sayOrder(mine.place, first, list.shown.length) };
}

/** The choice and the order that an address asks for, and what of it does not exist. */
export function readQuery(query: URLSearchParams, facets: readonly FacetDefinition[], orders: readonly Order[]) {
  const { choice, unknown } = readChoice(query, facets);
  // Places like the reader's come first once their council is known.
  const known = [...orders, { id: nearOrder, label: '' }];
  return { choice, order: readOrder(query, orders), unknown: [...unknown, ...unknownOrders(query, known)] };
}

/** The query of an address that holds a state, without its question mark. */
export const writeQuery = (
  { choice, order }: Pick<ListState, 'choice' | 'order'>,
  facets: readonly FacetDefinition[],
  orders: readonly Order[],
): string => new URLSearchParams([...writeChoice(choice, facets), ...writeOrder(order, orders)]).toString();
