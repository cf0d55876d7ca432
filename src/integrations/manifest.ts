import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { manifestName, writeManifest } from '#model/manifest.ts';
import { hashFiles } from '../../scripts/lib/hash-files.ts';

/** Writes the checksums of everything that was built, so that a copy can prove what it is. Stands last in the list. */
export const manifest = (): AstroIntegration => ({
  name: 'manifest',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      await writeFile(new URL(manifestName, dir), writeManifest(await hashFiles(fileURLToPath(dir))));
    },
  },
});
