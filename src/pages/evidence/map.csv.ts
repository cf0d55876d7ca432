import { addressOf, paths } from '#lib/site/paths.ts';
import { wholeMap } from '#lib/map/whole-map.ts';
import { mapCsv } from '#publish/data/map-csv.ts';

export function GET(): Response {
  const addresses = {
    body: ({ path }: { path: string }) => addressOf(path),
    finding: ({ study, key }: { study: string; key: string }) =>
      addressOf(`${paths.evidenceSummary(study)}#${key.split('#')[1]}`),
  };
  return new Response(mapCsv(wholeMap, addresses), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
}
