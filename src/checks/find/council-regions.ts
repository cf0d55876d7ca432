import { lineOfCouncil } from '../of-entry.ts';
import { councilsPath } from '../read/list-files.ts';
import type { CouncilRow } from '../read/read-councils.ts';
import type { Finding } from '../report/problem.ts';
import type { ContentOfFiles } from '../rule.ts';
import { suggest } from '../suggest.ts';

/** The letter that begins the code of a council, by nation. */
const letters: Record<string, string> = { England: 'E', Wales: 'W', Scotland: 'S', 'Northern Ireland': 'N' };
/** What a council is outside England, by the codes of the list. */
const typesElsewhere: Record<string, string> = { Wales: 'WPA', Scotland: 'SCO', 'Northern Ireland': 'NID' };

/** Whether the code of a council begins as those of its nation do. Where it does not, one of the two is wrong. */
export const isOfItsNation = ({ gss, nation }: Pick<CouncilRow, 'gss' | 'nation'>): boolean =>
  !Object.hasOwn(letters, nation) || gss.startsWith(letters[nation]!);

/** Councils whose region, code or type is not of their nation. */
export function misplacedCouncils(content: ContentOfFiles): Finding[] {
  const { councils, lists, unread } = content;
  if (unread.has(councilsPath) || [...unread].some((path) => path.startsWith('vocabulary/regions/'))) return [];
  const regions = (lists.get('vocabulary/regions')?.items ?? []).map(({ label }) => String(label));
  const known = new Set(regions.map((label) => label.toLowerCase()));
  return councils.flatMap(({ code, name, nation, region, gss, type_code }): Finding[] => {
    if (!Object.hasOwn(letters, nation)) return [];
    const at = (wrong: string, right: string): Finding => ({
      path: councilsPath,
      line: lineOfCouncil(content, code),
      column: 1,
      wrong,
      right,
    });
    const told = [
      Object.keys(letters).find((each) => gss.startsWith(letters[each]!)),
      Object.keys(typesElsewhere).find((each) => typesElsewhere[each] === type_code) ?? 'England',
      Object.hasOwn(letters, region) ? region : 'England',
    ];
    // Where all else agrees on another nation, that nation is meant.
    if (told[0] !== undefined && told[0] !== nation && told[0] === told[1]) {
      return told[0] === told[2]
        ? [at(`${name} is said to be in ${nation}; its code, type and region are of ${told[0]}`, `write ${told[0]}`)]
        : [at(`${name} is said to be in ${nation}; its code and type are of ${told[0]}`, `write ${told[0]}, and its region there`)]; // prettier-ignore
    }
    const type = typesElsewhere[nation];
    return [
      ...(nation !== 'England' && region !== nation
        ? [at(`${name} is in ${nation}, and its region is "${region}"`, `write ${nation} for both`)]
        : []),
      ...(nation === 'England' && !known.has(region.toLowerCase())
        ? [at(`there is no region "${region}"`, `${suggest(region, regions)}; regions are terms of content/vocabulary/regions/`)] // prettier-ignore
        : []),
      ...(isOfItsNation({ gss, nation })
        ? []
        : [at(`${name} is in ${nation}, and its code is ${gss}`, `look up its code, which begins with ${letters[nation]!}; or put its nation right`)]), // prettier-ignore
      ...((type === undefined ? Object.values(typesElsewhere).includes(type_code) : type_code !== type)
        ? [at(`${name} is in ${nation}, and its type is ${type_code}`, type ? `write ${type}` : 'write one of CTY, NMD, UA, MD, LBO, CC')] // prettier-ignore
        : []),
    ];
  });
}
