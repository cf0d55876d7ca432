import { accessModes, type AccessMode } from '../../../src/model/accessibility.ts';

/** Templates with at most so many pages are looked at in every way. */
const few = 9;

const modes = Object.keys(accessModes) as AccessMode[];

/**
 * In which ways each page is looked at: those of a template with few pages in all ways, each of the others in one, which take
 * turns in the order of their addresses.
 * @param templateOf the template of a page
 */
export function planOf(
  addresses: readonly string[],
  templateOf: (address: string) => string,
  everyMode: boolean,
): Map<string, AccessMode[]> {
  return new Map(
    [...Map.groupBy(addresses.toSorted(), templateOf).values()].flatMap((pages) =>
      pages.map((page, index): [string, AccessMode[]] => [
        page,
        everyMode || pages.length <= few ? modes : [modes[index % modes.length]!],
      ]),
    ),
  );
}
