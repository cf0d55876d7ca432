/** The site's own files about its pages, as /pack/ publishes them. */
import type { PackIndex, PackItem } from '#model/pack-item.ts';
import { getJsonOnce } from '../load.ts';

/** What there is to choose from. Rejects where the file cannot be had. */
export const loadIndex = (base: string): Promise<PackIndex> => getJsonOnce(`${base}index.json`);

/** The pages in this order. Rejects where one of the files cannot be had. */
export const loadItems = (base: string, refs: readonly string[]): Promise<PackItem[]> =>
  Promise.all(refs.map((ref) => getJsonOnce<PackItem>(`${base}items/${ref}.json`)));
