import { councilTypes, deprivationFifths, ruralClusters, type Council } from '#schemas/council.ts';
import { uncapitalise } from '#model/text.ts';
import { regionIdOf } from './councils.ts';
import { areNeighbours } from './regions.ts';
import { compareCouncils } from './similarity.ts';

/** What another council has in common with a council, and what sets it apart, as parts of a sentence. */
export interface Reasons {
  alike: string[];
  different: string[];
}

/** The reasons for which another council is called like a council. Every step of the comparison is named in one of the two. */
export function reasonsFor(council: Council, other: Council): Reasons {
  const { type, rural, deprivation, population, density } = compareCouncils(council, other);
  const alike: string[] = [];
  const different: string[] = [];
  const kind = kindOf(other);

  if (type === 0) alike.push(`also ${kind}`);
  else if (type === 1) alike.push(`also a single-tier council (${kind})`);
  else different.push(kind);

  if (rural === 0) alike.push(`also ${ruralClusters[other.rural_cluster]}`);
  else different.push(ruralClusters[other.rural_cluster]);

  if (deprivation === 0) alike.push(`also in ${deprivationFifths[other.deprivation_quintile]}`);
  else if (deprivation === 1) alike.push(`similar deprivation (in ${deprivationFifths[other.deprivation_quintile]})`);
  else different.push(`in ${deprivationFifths[other.deprivation_quintile]}`);

  const larger = other.population_2020 > council.population_2020;
  if (population === 0) alike.push('a similar number of people');
  else different.push(`${population > 1 ? 'many ' : ''}${larger ? 'more' : 'fewer'} people`);

  const denser = other.density_per_km2 > council.density_per_km2;
  if (density === 0) alike.push('similar density');
  else different.push(`${density > 1 ? 'much ' : ''}${denser ? 'more' : 'less'} densely populated`);

  const [here, there] = [regionIdOf(council), regionIdOf(other)];
  if (here === there) alike.push(council.nation === 'England' ? 'same region' : 'same nation');
  else if (areNeighbours(here, there)) alike.push('neighbouring region');
  return { alike, different };
}

/** "a county council", "the City of London". */
export function kindOf({ type_code }: Pick<Council, 'type_code'>): string {
  const { label } = councilTypes[type_code];
  if (type_code === 'CC') return `the ${label}`;
  return `a ${label.startsWith('London') ? label : uncapitalise(label)}`;
}
