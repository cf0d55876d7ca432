import { addressBelowKind } from '#schemas/addresses.ts';
import { addressOf, contentAddresses, earlierAddresses } from '../addresses.ts';
import type { Content } from '../content.ts';
import type { Finding } from '../report/problem.ts';

/** Entries whose address, or whose earlier one, belongs to another page; and pages said to be gone that are there. */
export function takenAddresses(content: Content): Finding[] {
  const fixed = new Set(content.sitePages);
  const current = new Set([...content.sitePages, ...contentAddresses(content)]);
  const inEntries = content.entries.flatMap((entry): Finding[] => {
    const own = addressOf(content, entry);
    // A list, and the page of a duty, are what stands at an address that is there in any case.
    const isMeant = entry.folder === 'lists' || own !== addressBelowKind(entry.folder, entry.id);
    const taken = (fixed.has(own) && !isMeant) || entry.id === 'index' ? own : null;
    const [earlier] = earlierAddresses(content, entry).pages.filter((page) => current.has(page));
    return [
      ...(taken
        ? [
            {
              path: entry.path,
              line: 1,
              column: 1,
              wrong: `${taken} is a page of the site itself`,
              right: `call the file something longer, such as ${entry.id}-in-short${/\.\w+$/.exec(entry.path)![0]}`,
            },
          ]
        : []),
      ...(earlier
        ? [
            {
              path: entry.path,
              ...entry.yaml.locate(['formerly']),
              wrong: `formerly names ${earlier}, which is the address of a page that is there`,
              right: 'take the name out of formerly, or rename the other page',
            },
          ]
        : []),
    ];
  });
  const removed = content.lists.get('removed');
  const inRemoved = (removed?.items ?? []).flatMap(({ address, instead }, index): Finding[] => {
    if (typeof address !== 'string') return [];
    if (current.has(address)) {
      return [
        {
          ...removed!.at(index, 'address'),
          wrong: `${address} is said to be gone, and is there`,
          right: 'delete this item, or the page itself',
        },
      ];
    }
    if (typeof instead !== 'string' || current.has(instead)) return [];
    return [
      {
        ...removed!.at(index, 'instead'),
        wrong: `there is no page ${instead}`,
        right: 'name a page that is there, or leave instead out',
      },
    ];
  });
  return [...inEntries, ...inRemoved];
}

/** The list of councils writes some capitals otherwise. */
const labelOf = (term: Record<string, unknown> | undefined): string => String(term?.label ?? '').toLowerCase();

/** Schemes on no council's page, and schemes whose region is not that of their councils. */
export function misplacedSchemes({ entries, councils, lists, unread }: Content): Finding[] {
  if ([...unread].some((path) => path.startsWith('vocabulary/regions/'))) return [];
  const regions = lists.get('vocabulary/regions')?.items ?? [];
  return entries
    .filter(({ folder, valid }) => folder === 'case-studies' && valid)
    .flatMap(({ path, data, yaml }): Finding[] => {
      const {
        region,
        councils: codes,
        nations,
        note,
      } = data.place as { note?: string; region: string; councils: string[]; nations?: string[] };
      const label = labelOf(regions.find(({ id }) => id === region));
      const known = codes.flatMap((code) => councils.find((council) => council.code === code) ?? []);
      // A note says why the codes are not the whole of it.
      if (note !== undefined) return [];
      if (codes.length === 0 && (nations ?? []).length === 0) {
        return [
          {
            path,
            ...yaml.locate(['place', 'councils']),
            wrong: 'this scheme is on the page of no council',
            right: 'name the councils under councils; for a whole nation write nations: [Wales]',
          },
        ];
      }
      const abroad = known.find((council) => nations?.length && !nations.includes(council.nation));
      if (abroad)
        return [
          {
            path,
            ...yaml.locate(['place', 'nations']),
            wrong: `${abroad.name} is in ${abroad.nation}, and nations are ${nations!.join(', ')}`,
            right: `write nations: [${abroad.nation}], or name the council that is meant; leave nations out where it is not in a whole nation`,
          },
        ];
      const homes = [...new Set(known.map((council) => council.region.toLowerCase()))];
      const isHome =
        homes.length === 0 ||
        homes.includes(label) ||
        !regions.some((term) => homes.includes(labelOf(term))) ||
        homes.length > 1;
      if (isHome || !councils.some((council) => council.region.toLowerCase() === label)) return [];
      return [
        {
          path,
          ...yaml.locate(['place', 'region']),
          wrong: `${known[0]!.name} is in ${known[0]!.region}, and region says ${region}`,
          right: `write region: ${String(regions.find((term) => labelOf(term) === homes[0])!.id)}, or the code of the council that is meant`,
        },
      ];
    });
}
