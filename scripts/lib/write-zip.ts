import { closeSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { strToU8, unzipSync, Zip, ZipDeflate } from 'fflate';
import { sha256 } from '../../src/checks/sha256.ts';
import { manifestName, readManifest, writeManifest } from '../../src/model/manifest.ts';
import { isForReaders, readRelease, releaseName } from '../../src/model/release.ts';
import { formatDay } from '../../src/model/text.ts';
import { zipDay } from '../../src/model/zip-day.ts';
import { pageFromFile, searchFiles, styleFromFile } from '../../src/publish/from-file/page.ts';
import { recordOf } from '../../src/publish/from-file/records.ts';
import type { FromFile } from '../../src/publish/from-file/relative.ts';
import { wholeBuild } from './whole-build.ts';

/** The library of the search as a plain script: its package states no name for that file. */
const plainMinisearch = join(dirname(createRequire(import.meta.url).resolve('minisearch')), '../umd/index.js');

/** The folder that everything in the archive stands in. */
export const folderInZip = 'social-prescribing-evidence-base';

/** What a browser does not run or ask for from a folder: programs, the full-text index, and what says so of a host. */
const isForFolder = (path: string): boolean =>
  isForReaders(path) && !/^(?:pagefind\/|sw\.js$|robots\.txt$|sitemap)/.test(path) && !path.endsWith('.js');

/**
 * Makes one archive of a built site, whose pages open from a folder. It stands under its name only when it is whole.
 * @returns how many files it holds
 */
export function writeZip(built: string, target: string, place: { url: string; basePath: string }): number {
  const release = readRelease(readFileSync(join(built, releaseName), 'utf8'));
  if (!release)
    throw new Error(`${join(built, releaseName)} does not say of which day the build is: npm run build makes one`);
  const paths = [...wholeBuild(built).keys()].filter(isForFolder).toSorted();
  const builtOn = new Date(`${release.built}T00:00:00Z`);
  const site: FromFile = {
    base: place.basePath,
    home: place.url + place.basePath,
    files: new Set(paths),
    day: formatDay(builtOn),
  };
  const text = (path: string): string => readFileSync(join(built, path), 'utf8');
  const records = paths.filter((path) => path.endsWith('.html')).flatMap((path) => recordOf(text(path), path) ?? []);
  const [library, data, script] = searchFiles as [string, string, string];
  const parts = new Map<string, () => Uint8Array>([
    ...paths.map((path): [string, () => Uint8Array] => [path, () => asInFolder(path)]),
    [library, () => readFileSync(plainMinisearch)],
    [data, () => strToU8(`var recordsHere = ${JSON.stringify(records)};\n`)],
    [script, () => readFileSync(new URL('../../src/publish/from-file/search.js', import.meta.url))],
  ]);

  function asInFolder(path: string): Uint8Array {
    if (path.endsWith('.html')) return strToU8(pageFromFile(text(path), path, site));
    if (path.endsWith('.css')) return strToU8(styleFromFile(text(path), path, site));
    return readFileSync(join(built, path));
  }

  const unfinished = `${target}.unfinished`;
  const file = openSync(unfinished, 'w');
  try {
    const hashes = new Map<string, string>();
    const zip = new Zip((error, chunk) => {
      if (error) throw error;
      writeSync(file, chunk);
    });
    const mtime = zipDay(builtOn);
    const add = (path: string, bytes: Uint8Array): void => {
      const entry = new ZipDeflate(`${folderInZip}/${path}`, { level: 9 });
      entry.mtime = mtime;
      zip.add(entry);
      entry.push(bytes, true);
    };
    for (const [path, bytes] of parts) {
      const content = bytes();
      hashes.set(path, sha256(content));
      add(path, content);
    }
    add(manifestName, strToU8(writeManifest(hashes)));
    zip.end();
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw new Error(`${target} could not be written: ${(error as Error).message}`);
  } finally {
    closeSync(file);
  }
  try {
    const damaged = faultsOfZip(readFileSync(unfinished));
    if (damaged.length > 0) throw new Error(`The archive was not written whole: ${damaged.join('; ')}`);
    renameSync(unfinished, target);
  } finally {
    rmSync(unfinished, { force: true });
  }
  return parts.size + 1;
}

/** What is wrong with an archive, a sentence each: it was cut short, or its files are not what its own list says. */
export function faultsOfZip(bytes: Uint8Array): string[] {
  let files: Record<string, Uint8Array>;
  const names: string[] = [];
  try {
    files = unzipSync(bytes, { filter: ({ name }) => names.push(name) > 0 });
  } catch {
    return ['it is no whole ZIP file: it may have been cut short'];
  }
  const list = files[`${folderInZip}/${manifestName}`];
  const manifest = list && readManifest(new TextDecoder().decode(list));
  if (!manifest) return [`it lacks its list of checksums, ${manifestName}`];
  const seen = new Set<string>();
  const known = new Set([manifestName, ...manifest.keys()].map((path) => `${folderInZip}/${path}`));
  return [
    ...[...manifest].flatMap(([path, hash]) => {
      const content = files[`${folderInZip}/${path}`];
      if (!content) return [`${path} is missing`];
      return sha256(content) === hash ? [] : [`${path} is not what its checksum says`];
    }),
    ...names.filter((name) => !known.has(name)).map((name) => `${name} is not on its list`),
    // Which of two files a reader's program unpacks is not known.
    ...names.filter((name) => seen.size === seen.add(name).size).map((name) => `${name} is in it twice`),
  ];
}
