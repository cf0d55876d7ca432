import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { cacheFolder, outFolder } from '#site.ts';
import { takeLock } from '../../scripts/lib/one-at-a-time.ts';

/** Two builds into one folder would empty it under each other: the second says so, and does nothing. */
export const oneBuild = (): AstroIntegration => ({
  name: 'one-build',
  hooks: {
    'astro:config:setup'({ command }) {
      const holder = command === 'build' ? takeLock(join(cacheFolder, 'building')) : null;
      if (holder === null) return;
      console.error(`Another build (process ${holder}) is writing ${outFolder}. Wait for it, or set OUT_DIR to build beside it.`); // prettier-ignore
      process.exit(1);
    },
  },
});
