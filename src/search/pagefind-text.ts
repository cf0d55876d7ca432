import type { Pagefind, PagefindPage, PagefindResult } from './pagefind.ts';
import type { FullText, Hits } from './full-text.ts';

export interface PagefindText extends FullText {
  /** The text of the page with this id in the index. */
  page(id: string): Promise<PagefindPage | undefined>;
}

type Found = ReadonlyMap<number, PagefindResult>;

/** Loading more pages than this, to see whether they hold a phrase letter by letter, would cost the reader too much. */
const mostToVerify = 60;

/**
 * The full text of the pages, by Pagefind. What was found once is kept.
 * @param recordOf the record of each page, by the id that Pagefind gives the page
 */
export function pagefindText(pagefind: Pagefind, recordOf: ReadonlyMap<string, number>): PagefindText {
  const asked = new Map<string | null, Promise<Found>>();

  const find = (query: string | null): Promise<Found> => {
    let found = asked.get(query);
    if (!found) {
      found = pagefind.search(query).then(
        ({ results }) =>
          new Map(
            results.flatMap((result): [number, PagefindResult][] => {
              const record = recordOf.get(result.id);
              return record === undefined ? [] : [[record, result]];
            }),
          ),
      );
      asked.set(query, found);
    }
    return found;
  };

  return {
    hits: async (words) => scoresOf(await find(words)),
    async phrase(phrase) {
      const found = await find(`"${phrase}"`);
      if (found.size > mostToVerify) return scoresOf(found);
      // Pagefind compares stems: "walking group" would also find "walks in groups".
      const wanted = plain(phrase);
      const exact = await Promise.all(
        [...found].map(
          async ([record, result]) => [record, result, plain((await result.data()).content).includes(wanted)] as const,
        ),
      );
      return scoresOf(new Map(exact.flatMap(([record, result, holds]) => (holds ? [[record, result]] : []))));
    },
    async page(id) {
      const record = recordOf.get(id);
      return record === undefined ? undefined : (await find(null)).get(record)?.data();
    },
  };
}

const scoresOf = (found: Found): Hits => new Map([...found].map(([record, { score }]) => [record, score]));

/** Small letters, straight quotes and single spaces, with a space at each end, and signs as spaces. */
export const plain = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replace(/['’‘]/g, "'")
    .replace(/[^\p{L}\p{N}'&.%£]+/gu, ' ')
    .replace(/\.(?=\s|$)/g, '')
    .trim()} `;
