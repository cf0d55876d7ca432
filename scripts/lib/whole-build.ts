import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { differenceOf, manifestName, readManifest, type Manifest } from '../../src/model/manifest.ts';
import { hashFiles } from './hash-files.ts';

/**
 * The checksums of a built site, by its own list. Nothing is packed or proved from a build that was changed since: what
 * somebody put there, or half of a file, would get a checksum of its own and be believed.
 * @throws where the folder has no list, or files of the list are missing or have other bytes
 */
export function wholeBuild(folder: string): Manifest {
  const list = join(folder, manifestName);
  const stated = existsSync(list) ? readManifest(readFileSync(list, 'utf8')) : null;
  if (!stated) throw new Error(`There is no whole build in ${folder}: npm run build makes one`);
  const { changed, missing } = differenceOf(hashFiles(folder), stated);
  const [first, ...others] = [...changed, ...missing];
  if (first === undefined) return stated;
  const more = others.length > 0 ? ` and ${others.length} more` : '';
  throw new Error(`${folder} is not as it was built (${first}${more}): npm run build makes it anew`);
}
