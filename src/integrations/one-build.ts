import { accessSync, constants, mkdirSync, rmSync, statfsSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { cacheFolder, outFolder } from '#site.ts';
import { takeLock } from '../../scripts/lib/one-at-a-time.ts';

/**
 * A build begins by itself, where it can be written. Two builds into one folder would empty it under each other: the
 * second says so, and does nothing. What Astro remembers of the content is forgotten: it would be published again although
 * it was damaged since, or a schema reads it otherwise today.
 */
export const oneBuild = (): AstroIntegration => ({
  name: 'one-build',
  hooks: {
    'astro:config:setup'({ command }) {
      if (command !== 'build') return;
      for (const folder of [outFolder, cacheFolder]) {
        const why = whyNotWritten(folder);
        if (why) stop(`Nothing can be written into ${folder} (${why}). Make it yours to write, or set OUT_DIR to build elsewhere.`); // prettier-ignore
      }
      const holder = takeLock(join(cacheFolder, 'building'));
      if (holder !== null) stop(`Another build (process ${holder}) is writing ${outFolder}. Wait for it, or set OUT_DIR to build beside it.`); // prettier-ignore
      rmSync(join(cacheFolder, 'data-store.json'), { recursive: true, force: true });
      process.once('exit', (code) => {
        if (code !== 0) sayWhatIsFull([outFolder, cacheFolder]);
      });
    },
  },
});

function stop(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

/** Why a folder cannot be written into, as the system calls it; null where it can. */
function whyNotWritten(folder: string): string | null {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return null;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? String(error);
  }
}

/** So many bytes and fewer are none to a build. */
const none = 100_000;

/** The last line of a build that failed is the cause, where that is a full disk. */
function sayWhatIsFull(folders: readonly string[]): void {
  for (const folder of folders) {
    const { bavail, bsize } = statfsSync(folder);
    if (bavail * bsize > none) continue;
    console.error(`The disk that holds ${folder} is full, so the build is not whole. Make room and build again.`);
    return;
  }
}
