/** The name of the list of all files of a built site with their checksums, in the format of `sha256sum`. */
export const manifestName = 'manifest.sha256';

/** Checksums by path below the site, as 64 hexadecimal digits of SHA-256. */
export type Manifest = ReadonlyMap<string, string>;

/** The text of a manifest: a line for each file, in the order of their paths, whatever the language of the machine. */
export const writeManifest = (files: Manifest): string =>
  [...files]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, hash]) => `${hash}  ${path}\n`)
    .join('');

/** Reads a manifest; null where the text is none, such as the page of a host that says that nothing was found. */
export function readManifest(text: string): Manifest | null {
  const files = new Map<string, string>();
  for (const line of text.split('\n').filter(Boolean)) {
    const [, hash, path] = /^([0-9a-f]{64}) [ *](.+)$/.exec(line) ?? [];
    if (hash === undefined || path === undefined) return null;
    files.set(path, hash);
  }
  return files.size > 0 ? files : null;
}

/** How two sites differ: paths that only one of them has, and those that both have with other bytes. */
export interface Difference {
  missing: string[];
  added: string[];
  changed: string[];
}

/** What would have to change in `published` to make it `built`. */
export function differenceOf(published: Manifest, built: Manifest): Difference {
  const paths = (files: Manifest) => [...files.keys()];
  return {
    missing: paths(built).filter((path) => !published.has(path)),
    added: paths(published).filter((path) => !built.has(path)),
    changed: paths(built).filter((path) => published.has(path) && published.get(path) !== built.get(path)),
  };
}
