import { stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { sha256 } from '#checks/sha256.ts';
import { manifestName, writeManifest, type Manifest } from '#model/manifest.ts';
import { isForReaders, releaseName, type Release } from '#model/release.ts';
import { isoDay } from '#model/text.ts';
import { today } from '#site.ts';
import { hashFiles } from '../../scripts/lib/hash-files.ts';

/**
 * Writes what the build is, and the checksums of everything that was built, so that a copy can prove what it is. Stands
 * last in the list: a build without its checksums is not whole.
 */
export const manifest = (): AstroIntegration => ({
  name: 'manifest',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const folder = fileURLToPath(dir);
      const files = hashFiles(folder);
      const release = `${JSON.stringify(await releaseOf(folder, files), null, 2)}\n`;
      await writeFile(join(folder, releaseName), release);
      await writeFile(join(folder, manifestName), writeManifest(new Map([...files, [releaseName, sha256(release)]])));
    },
  },
});

async function releaseOf(folder: string, built: Manifest): Promise<Release> {
  const paths = [...built.keys()].filter(isForReaders);
  const sizes = await Promise.all(paths.map(async (path) => (await stat(join(folder, path))).size));
  return { built: isoDay(today), files: paths.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}
