import type { Pagefind, PagefindResult } from './pagefind.ts';
import type { FullText, Hits } from './full-text.ts';

type Found = ReadonlyMap<number, PagefindResult>;

/** Loading more pages than this, to see whether they hold a phrase letter by letter, would cost the reader too much. */
const mostToVerify = 60;

/**
 * The full text of the pages, by Pagefind, which is loaded when it is first asked. What was found once is kept.
 * @param recordOf the record of each page, by the id that Pagefind gives the page
 */
export function pagefindText(load: () => Promise<Pagefind>, recordOf: ReadonlyMap<string, number>): FullText {
  const asked = new Map<string, Promise<Found>>();
  let pagefind: Promise<Pagefind> | undefined;

  const find = (query: string): Promise<Found> => {
    let found = asked.get(query);
    if (!found) {
      pagefind ??= load();
      pagefind.catch(() => (pagefind = undefined));
      found = pagefind
        .then((loaded) => loaded.search(query))
        .then(
          ({ results }) =>
            new Map(
              results.flatMap((result): [number, PagefindResult][] => {
                const record = recordOf.get(result.id);
                return record === undefined ? [] : [[record, result]];
              }),
            ),
        );
      found.catch(() => asked.delete(query));
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
