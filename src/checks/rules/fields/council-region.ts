import { misplacedCouncils } from '../../find/council-regions.ts';
import { rule } from '../../rule.ts';

const row = (region: string): string =>
  `code,gss,name,short_name,slug,nation,region,type_code,type,county,combined_authority,alt_names,start_date,population_2020,area_km2,density_per_km2,lat,long,rural_cluster,share_highly_rural,share_rural,share_urban,deprivation_score,deprivation_quintile,deprivation_decile,share_high_deprivation
ERY,E06000011,A council,A place,a-place,England,${region},UA,Unitary authority,,,,,1000,10,100,53.8,-0.5,Rural,0.1,0.2,0.7,20,3,5,0.1
`;

export const councilRegion = rule({
  id: 'council-region',
  severity: 'error',
  purpose: 'The region, the code and the type of a council are those of its nation',
  why: 'A council of a misspelt region stands in a region of its own on the pages of places, and is compared with nobody.',
  examples: [{ part: 'file', kind: 'councils', wrong: row('A tern'), right: row('A term') }],
  reads: ['councils/', 'vocabulary/regions/'],
  check: misplacedCouncils,
});
