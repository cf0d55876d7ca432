/** What filters say of a choice. */
import type { Chosen, FacetChoice, Unknown } from '#model/facets.ts';

const valueIn = ({ value, stand }: Chosen): string => `${stand === 'not' ? 'not ' : ''}${value.label}`;

/** "Activity: Dance", "Region: not Wales". */
export const tellChoice = (chosen: Chosen): string => `${chosen.facet.label}: ${valueIn(chosen)}`;

/** "2 chosen, 1 left out"; empty where nothing is. */
export const tellChosen = ({ only, not }: FacetChoice = { only: [], not: [] }): string =>
  [only.length > 0 && `${only.length} chosen`, not.length > 0 && `${not.length} left out`].filter(Boolean).join(', ');

/** "Take away Activity (Dance, not Singing)". @param chosen all that is chosen in one facet */
export const tellWay = (chosen: readonly Chosen[]): string =>
  `Take away ${chosen[0]!.facet.label} (${chosen.map(valueIn).join(', ')})`;

/** What an address asks for and the page does not have; empty where it has all. */
export const tellUnknown = (unknown: readonly Unknown[]): string =>
  unknown.length === 0
    ? ''
    : `This link asks for what this page does not have. It was left out: ${unknown.map(({ facet, value }) => `${facet.label}: ${value.slice(0, 60)}`).join('; ')}.`;
