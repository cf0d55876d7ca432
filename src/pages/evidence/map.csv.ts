import { addressOf, paths } from '#lib/paths.ts';
import { wholeMap } from '#lib/whole-map.ts';
import { mapCsv } from '#publish/map-csv.ts';

export function GET(): Response {
  return new Response(
    mapCsv(wholeMap, ({ study, key }) => addressOf(`${paths.evidenceSummary(study)}#${key.split('#')[1]}`)),
    {
      headers: { 'Content-Type': 'text/csv; charset=utf-8' },
    },
  );
}
