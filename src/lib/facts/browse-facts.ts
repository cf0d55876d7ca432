import { directions } from '#model/direction.ts';
import { counted, keyed, slug, terms, type Facet, type FacetValues } from '#lib/browse/browse.ts';
import { facts, rankOfFact, type Fact } from './facts.ts';
import type { Order } from '#lib/browse/orders.ts';

const kinds = {
  ...directions,
  description: 'A description, not an effect',
  scheme: 'A figure of one scheme',
  statement: 'A statement of policy or opinion',
} as const;

const kindOf = ({ basis }: Fact): keyof typeof kinds =>
  basis.kind === 'figure' ? 'scheme' : basis.kind === 'statement' ? 'statement' : (basis.direction ?? 'description');

const records = {
  quoted: 'Much quoted',
  origin: 'Origin not found',
  corrected: 'Corrected',
  withdrawn: 'Withdrawn',
} as const;

const recordsOf = ({ data, status }: Fact): string[] => [
  ...(data.history ? ['quoted'] : []),
  ...(data.quotedOnly ? ['origin'] : []),
  ...(status === 'current' ? [] : [status]),
];

export const factFacetValues = (fact: Fact): FacetValues => ({
  activity: fact.data.activities,
  outcome: fact.data.outcomes,
  kind: [slug(kindOf(fact))],
  record: recordsOf(fact),
});

/** What the script of the list needs of a fact, as its element carries it. */
export const factItem = (fact: Fact): string =>
  JSON.stringify({
    id: fact.id,
    values: factFacetValues(fact),
    keys: {
      title: fact.data.title,
      strongest: rankOfFact(fact),
    },
  });

// The first is the order in which the page gives the list.
export const factOrders: Order[] = [
  { id: 'strongest', label: 'Surest first', descending: true },
  { id: 'title', label: 'Title' },
];

export const factFacets: Facet[] = counted(facts.map(factFacetValues), [
  ['outcome', 'Outcome', terms('outcomes')],
  ['activity', 'Activity', terms('activities')],
  ['kind', 'What it says', keyed(kinds)],
  ['record', 'What to know of it', keyed(records)],
]);

/** Every fact in the order in which the page gives the list: the surest first, the doubtful last. */
export const factsInOrder: Fact[] = facts.toSorted((a, b) => rankOfFact(b) - rankOfFact(a));
