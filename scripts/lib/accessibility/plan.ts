import { accessModes, type AccessMode } from '../../../src/model/accessibility.ts';

/** Templates with at most so many pages are looked at in every way. */
const few = 9;

const modes = Object.keys(accessModes) as AccessMode[];

/** How much is looked at. */
export interface Extent {
  everyMode: boolean;
  /** Of a template with more pages than this, only so many; null for all. */
  sample: number | null;
}

/**
 * In which ways each page is looked at: those of a template with few pages in all ways, each of the others in one, which take
 * turns in the order of their addresses. A sample is spread evenly over them, the first and the last among them.
 * @param templateOf the template of a page
 */
export function planOf(
  addresses: readonly string[],
  templateOf: (address: string) => string,
  { everyMode, sample }: Extent,
): Map<string, AccessMode[]> {
  return new Map(
    [...Map.groupBy(addresses.toSorted(), templateOf).values()].flatMap((all) => {
      const pages = sample === null ? all : spread(all, sample);
      return pages.map((page, index): [string, AccessMode[]] => [
        page,
        everyMode || pages.length <= few ? modes : [modes[index % modes.length]!],
      ]);
    }),
  );
}

function spread(pages: readonly string[], size: number): readonly string[] {
  if (pages.length <= size) return pages;
  const step = (pages.length - 1) / Math.max(1, size - 1);
  return Array.from({ length: size }, (_, index) => pages[Math.round(index * step)]!);
}
