/** What filters say of a choice. */
import type { Chosen, FacetChoice, FacetDefinition } from '#model/facets.ts';

const valueIn = ({ value, stand }: Chosen): string => `${stand === 'not' ? 'not ' : ''}${value.label}`;

/** "Activity: Dance", "Region: not Wales". */
export const tellChoice = (chosen: Chosen): string => `${chosen.facet.label}: ${valueIn(chosen)}`;

/** "2 chosen, 1 left out"; empty where nothing is. */
export const tellChosen = ({ only, not }: FacetChoice = { only: [], not: [] }): string =>
  [only.length > 0 && `${only.length} chosen`, not.length > 0 && `${not.length} left out`].filter(Boolean).join(', ');

/** "Take away Activity (Dance, not Singing)". @param chosen all that is chosen in one facet */
export const tellWay = (chosen: readonly Chosen[]): string =>
  `Take away ${chosen[0]!.facet.label} (${chosen.map(valueIn).join(', ')})`;

/** Filters of an address that do not exist; empty where all do. */
export const tellUnknown = (unknown: readonly { facet: FacetDefinition; value: string }[]): string =>
  unknown.length === 0
    ? ''
    : `This link asks for filters that this list does not have. They were left out: ${unknown.map(({ facet, value }) => `${facet.label}: ${value}`).join('; ')}.`;
