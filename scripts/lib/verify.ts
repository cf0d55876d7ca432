import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256 } from '../../src/checks/sha256.ts';
import { differenceOf, manifestName, readManifest, type Difference, type Manifest } from '../../src/model/manifest.ts';
import { hashFiles } from './hash-files.ts';

/** What was found about a copy: how it differs from the build, and whether it is what its own manifest says. */
export interface Verdict {
  files: number;
  difference: Difference;
  /** Files that are not what the copy's own manifest says: damaged, or half changed. */
  damaged: string[];
  /** Whether the copy's own manifest is that of the build; null where it has none. */
  sameEdition: boolean | null;
}

/** Whether a copy is the build: its files are equal, and if it has a list of their checksums, that is the list of the build. */
export const isThisBuild = ({ difference: { missing, added, changed }, sameEdition }: Verdict): boolean =>
  missing.length + added.length + changed.length === 0 && sameEdition !== false;

/** Files that some hosts read and do not serve. */
const readByHosts = ['_headers'];

/** Fetches as many at a time as one page of a browser would. */
const atOnce = 6;

/**
 * Compares a published copy with a build, byte by byte.
 * @param copy a folder, or the address of the copy's home page
 * @param built the checksums of the build
 */
export async function verify(copy: string, built: Manifest): Promise<Verdict> {
  const isAddress = /^https?:\/\//.test(copy);
  const expected = new Map(built);
  if (isAddress) for (const path of readByHosts) expected.delete(path);
  const manifest = readManifest(
    await (isAddress ? fetchedText(copy, manifestName) : readText(join(copy, manifestName))),
  );
  const stated = manifest && new Map([...manifest].filter(([path]) => !isAddress || !readByHosts.includes(path)));
  const found = isAddress
    ? await hashFetched(copy, new Set([...expected.keys(), ...(stated?.keys() ?? [])]))
    : hashFiles(copy);
  return {
    files: expected.size,
    difference: differenceOf(found, expected),
    damaged: stated ? [...stated].filter(([path, hash]) => found.get(path) !== hash).map(([path]) => path) : [],
    sameEdition:
      stated && [...stated].every(([path, hash]) => expected.get(path) === hash) && stated.size === expected.size,
  };
}

const readText = (path: string): Promise<string> => readFile(path, 'utf8').catch(() => '');

const fetchedText = async (address: string, path: string): Promise<string> => {
  const answer = await fetch(new URL(path, folderOf(address)));
  return answer.ok ? answer.text() : '';
};

const folderOf = (address: string): string => address.replace(/\/?$/, '/');

async function hashFetched(address: string, paths: ReadonlySet<string>): Promise<Manifest> {
  const hashes = new Map<string, string>();
  const waiting = [...paths];
  const worker = async () => {
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      // A page is asked for as readers do: hosts lead its file's own name elsewhere.
      const answer = await fetch(new URL(encodeURI(path.replace(/(^|\/)index\.html$/, '$1')), folderOf(address)));
      const body = new Uint8Array(await answer.arrayBuffer());
      if (answer.ok || path === '404.html') hashes.set(path, sha256(body));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return hashes;
}
