import { addressOf, paths } from '#lib/site/paths.ts';
import { wholeMap } from '#lib/map/whole-map.ts';
import { mapCsv } from '#publish/data/map-csv.ts';

export function GET(): Response {
  return new Response(
    mapCsv(wholeMap, ({ study, key }) => addressOf(`${paths.evidenceSummary(study)}#${key.split('#')[1]}`)),
    {
      headers: { 'Content-Type': 'text/csv; charset=utf-8' },
    },
  );
}
