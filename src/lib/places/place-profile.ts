import { councilTypes, deprivationFifths, ruralClusters, type Council } from '#schemas/council.ts';
import { capitalise, formatNumber } from '#model/text.ts';

/** The facts of a council's slip, in words, rounded as far as their precision allows. */
export function profileOf(council: Council): { label: string; value: string }[] {
  const rural = Math.round(100 * (council.share_rural + council.share_highly_rural));
  return [
    { label: 'Council', value: council.name },
    { label: 'Type', value: councilTypes[council.type_code].label },
    {
      label: 'Rural or urban',
      value: `${capitalise(ruralClusters[council.rural_cluster])}; ${rural}% of people live in rural areas`,
    },
    {
      label: 'Deprivation',
      value: `${capitalise(deprivationFifths[council.deprivation_quintile])} of the UK, by a composite of 2020`,
    },
    { label: 'Population', value: `About ${formatNumber(rounded(council.population_2020))} (estimate for 2020)` },
    { label: 'People to the square kilometre', value: `About ${formatNumber(rounded(council.density_per_km2))}` },
    { label: 'GSS code', value: council.gss },
  ];
}

/** To two figures, and from 100,000 to the nearest thousand. */
function rounded(value: number): number {
  if (value >= 100_000) return Math.round(value / 1000) * 1000;
  return Number(value.toPrecision(2));
}
