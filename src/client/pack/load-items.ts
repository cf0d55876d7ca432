/** The site's own files about its pages, as /pack/ publishes them. */
import type { PackIndex, PackItem } from '#model/pack-item.ts';

const loaded = new Map<string, Promise<unknown>>();

/** What there is to choose from. Rejects where the file cannot be had. */
export const loadIndex = (base: string): Promise<PackIndex> => load(`${base}index.json`);

/** The pages in this order. Rejects where one of the files cannot be had. */
export const loadItems = (base: string, refs: readonly string[]): Promise<PackItem[]> =>
  Promise.all(refs.map((ref) => load<PackItem>(`${base}items/${ref}.json`)));

function load<T>(address: string): Promise<T> {
  const known = loaded.get(address) as Promise<T> | undefined;
  if (known) return known;
  const file = fetch(address).then((answer) => {
    if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
    return answer.json() as Promise<T>;
  });
  loaded.set(address, file);
  // A file that could not be had is asked for again the next time.
  file.catch(() => loaded.delete(address));
  return file;
}
