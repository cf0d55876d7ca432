import type { Pagefind, PagefindResult } from '../pagefind.ts';
import type { FullText, Hits } from './types.ts';

/** A passage of a page that holds words of a query. */
export interface Passage {
  /** The address of the part of the page, with #, or of the page. */
  url: string;
  /** The heading it stands under; absent where it stands before the first. */
  section?: string;
  /** HTML that Pagefind made: text with <mark> and nothing else. */
  excerpt: string;
}

export interface PagefindText extends FullText {
  /** Where the page of a record holds words of the first of these queries that found it. */
  passage(record: number, queries: readonly string[]): Promise<Passage | undefined>;
}

type Found = ReadonlyMap<number, PagefindResult>;

/** Loading more pages than this, to see whether they hold a phrase letter by letter, would cost the reader too much. */
const mostToVerify = 60;

/**
 * The full text of the pages, by Pagefind.
 * @param recordOf the record of each page, by the id that Pagefind gives the page
 */
export function pagefindText(pagefind: Pagefind, recordOf: ReadonlyMap<string, number>): PagefindText {
  const asked = new Map<string, Promise<Found>>();

  const find = (query: string): Promise<Found> => {
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
    async passage(record, queries) {
      for (const query of queries) {
        const result = (await find(query)).get(record);
        if (result) return passageOf(result);
      }
      return undefined;
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

async function passageOf(result: PagefindResult): Promise<Passage> {
  const page = await result.data();
  const weigh = ({ weighted_locations }: (typeof page.sub_results)[number]) =>
    weighted_locations.reduce((sum, { balanced_score }) => sum + balanced_score, 0);
  const [part] = page.sub_results.toSorted((a, b) => weigh(b) - weigh(a));
  if (!part) return { url: page.url, excerpt: page.excerpt };
  return part.anchor
    ? { url: part.url, section: part.title, excerpt: part.excerpt }
    : { url: part.url, excerpt: part.excerpt };
}
