import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { cacheFolder, outFolder } from '#site.ts';
import { takeLock } from '../../scripts/lib/one-at-a-time.ts';

/**
 * A build begins by itself. Two builds into one folder would empty it under each other: the second says so, and does
 * nothing. What Astro remembers of the content is forgotten: it would be published again although it was damaged since,
 * or a schema reads it otherwise today.
 */
export const oneBuild = (): AstroIntegration => ({
  name: 'one-build',
  hooks: {
    'astro:config:setup'({ command }) {
      if (command !== 'build') return;
      const holder = takeLock(join(cacheFolder, 'building'));
      if (holder !== null) {
        console.error(`Another build (process ${holder}) is writing ${outFolder}. Wait for it, or set OUT_DIR to build beside it.`); // prettier-ignore
        process.exit(1);
      }
      rmSync(join(cacheFolder, 'data-store.json'), { force: true });
    },
  },
});
