import { readChoice, writeChoice, type Choice, type FacetDefinition } from '#model/facets.ts';
import { longest } from '#model/longest.ts';
import { readOrder, unknownOrders, writeOrder, type Order } from '#model/sorting.ts';

/** All that the address of the search page holds. */
export interface SearchState {
  query: string;
  /** True where the reader wants the words as they were typed, without correction. */
  asWritten: boolean;
  choice: Choice;
  order: Order;
}

/** The orders of results; the first is the one they come in. */
export const orders: readonly [Order, ...Order[]] = [
  { id: 'relevance', label: 'Relevance' },
  { id: 'newest', label: 'Newest', descending: true },
  { id: 'strongest', label: 'Strongest evidence', descending: true },
  { id: 'place', label: 'Place' },
];

/** The state that an address asks for, and what of it does not exist. */
export function readState(address: URLSearchParams, facets: readonly FacetDefinition[]) {
  const { choice, unknown } = readChoice(address, facets);
  const state: SearchState = {
    query: tidy(address.get('q') ?? ''),
    asWritten: address.get('spelling') === 'mine',
    choice,
    order: readOrder(address, orders) ?? orders[0],
  };
  return { state, unknown: [...unknown, ...unknownOrders(address, orders)] };
}

/** The address of a state, without the question mark: the shortest that says it. */
export function writeState(state: SearchState, facets: readonly FacetDefinition[]): string {
  const { query, asWritten, choice, order } = state;
  return new URLSearchParams([
    ...(query ? [['q', query] as [string, string]] : []),
    ...(query && asWritten ? [['spelling', 'mine'] as [string, string]] : []),
    ...writeChoice(choice, facets),
    ...writeOrder(order, orders),
  ]).toString();
}

/** A query on one line, without signs that cannot be seen, and no longer than a question. */
export const tidy = (query: string): string =>
  onOneLine(query)
    .slice(0, longest.question)
    .replace(/[\ud800-\udbff]$/, '')
    .trimEnd();

/** What is said of an address whose question is longer than one can be; empty where it is not. */
export const tellCut = (query: string): string =>
  onOneLine(query).length > longest.question
    ? `A question has up to ${longest.question} characters. Its first ${longest.question} were looked for.`
    : '';

const onOneLine = (query: string): string =>
  query
    .toWellFormed()
    .replace(/[\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
