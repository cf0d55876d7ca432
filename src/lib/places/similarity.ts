import { councilTypes, ruralClusters, type Council } from '#schemas/council.ts';

/** What councils are compared on. */
export type Profile = Pick<
  Council,
  | 'code'
  | 'type_code'
  | 'rural_cluster'
  | 'deprivation_quintile'
  | 'population_2020'
  | 'density_per_km2'
  | 'lat'
  | 'long'
>;

/** How far apart two councils are: steps on each of five things, their sum, and kilometres between centroids. */
export interface Likeness {
  type: number;
  rural: number;
  deprivation: number;
  population: number;
  density: number;
  steps: number;
  km: number;
}

/** The most steps by which each thing can differ. */
export const mostSteps = { type: 3, rural: 3, deprivation: 4, population: 3, density: 3 } as const;

/** Up to this many steps, a council is called like another. */
export const alikeWithin = 4;

/**
 * Compares two councils. The method, published on /places/: every thing counts in whole steps, all steps weigh the same,
 * and fewer steps are more alike.
 *
 * - Type: 0 for the same type, 1 for another type of the same tier (county, single tier, district, Northern Ireland), else 3.
 * - Rural-urban profile: places apart in the order urban, urban with rural areas, rural, sparse and rural.
 * - Deprivation: fifths apart.
 * - Population: doublings apart, rounded, at most 3.
 * - Density: fourfold differences apart, rounded, at most 3.
 *
 * The result is the same whichever of the two comes first.
 */
export function compareCouncils(a: Profile, b: Profile): Likeness {
  const type =
    a.type_code === b.type_code
      ? 0
      : councilTypes[a.type_code].tier === councilTypes[b.type_code].tier
        ? 1
        : mostSteps.type;
  const rural = Math.abs(ruralRank(a) - ruralRank(b));
  const deprivation = Math.abs(a.deprivation_quintile - b.deprivation_quintile);
  const population = Math.min(mostSteps.population, Math.round(doublings(a.population_2020, b.population_2020)));
  const density = Math.min(mostSteps.density, Math.round(doublings(a.density_per_km2, b.density_per_km2) / 2));
  const steps = type + rural + deprivation + population + density;
  return { type, rural, deprivation, population, density, steps, km: kilometres(a, b) };
}

/**
 * Other councils, most alike first; of equals the nearer first, then by code. Independent of the order in which they come,
 * and the same for two councils whose profiles are equal. A council is never in its own list.
 */
export function rankByLikeness<T extends Profile>(
  council: Profile,
  others: readonly T[],
): { council: T; likeness: Likeness }[] {
  return others
    .filter(({ code }) => code !== council.code)
    .map((other) => ({ council: other, likeness: compareCouncils(council, other) }))
    .toSorted(
      (a, b) =>
        a.likeness.steps - b.likeness.steps ||
        a.likeness.km - b.likeness.km ||
        (a.council.code < b.council.code ? -1 : 1),
    );
}

const clusters = Object.keys(ruralClusters);
const ruralRank = ({ rural_cluster }: Profile): number => clusters.indexOf(rural_cluster);

/** How often the smaller must be doubled to reach the larger. */
const doublings = (a: number, b: number): number => Math.log2(Math.max(a, b) / Math.min(a, b));

/** Great-circle distance between two centroids in whole kilometres (haversine formula, mean Earth radius 6,371 km). */
function kilometres(a: Profile, b: Profile): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const half = (from: number, to: number) => Math.sin(radians(Math.abs(to - from)) / 2) ** 2;
  const chord = half(a.lat, b.lat) + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * half(a.long, b.long);
  return Math.round(2 * 6371 * Math.asin(Math.min(1, Math.sqrt(chord))));
}
