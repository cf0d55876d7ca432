import fs, { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { manifestName } from '#model/manifest.ts';
import { listedPages } from '#publish/listed-pages.ts';
import { searchFolder } from '#search/index/index-for-search.ts';
import { outFolder, site } from '#site.ts';
import { stop } from '../../scripts/lib/stop.ts';
import { leaveOnly, putFile, putFolder } from '../../scripts/lib/put-file.ts';

/** What bundlers write into the folder, without asking what is there. */
const bundled = ['_astro', '.prerender'];

/**
 * Writes the site over the last one. To take ten thousand files away and to make them again takes longer than to make their
 * pages: a file that has the bytes which this build has made stays, any other is made anew, and what this build has not made is
 * taken away before anything reads the folder; the index of search is looked after by what makes it.
 */
export const overTheLast = (): AstroIntegration => ({
  name: 'over-the-last',
  hooks: {
    'astro:config:setup'({ updateConfig }) {
      updateConfig({ vite: { build: { emptyOutDir: false } } });
    },
    'astro:build:start'() {
      // Without its checksums it is no whole build, until this one is.
      for (const name of [...bundled, manifestName]) rmSync(join(outFolder, name), { recursive: true, force: true });
      leaveOnly(outFolder, () => true);
      putOnlyWhatDiffers(outFolder);
    },
    'astro:build:done'({ assets }) {
      const pictures = [...listedPages.values()].map(({ picture }) => picture.slice(site.basePath.length));
      const within = [...pictures, ...filesOf('public'), ...filesOf(join(outFolder, '_astro'), '_astro')];
      const made = new Set(within.map((name) => resolve(outFolder, name)));
      for (const url of [...assets.values()].flat()) made.add(fileURLToPath(url));
      const ofSearch = resolve(outFolder, searchFolder) + sep;
      leaveOnly(resolve(outFolder), (path) => made.has(path) || path.startsWith(ofSearch));
      const lost = lostFrom(outFolder);
      if (lost) stop(`${lost.file}, which ${lost.page} needs, was not put into ${outFolder}, so the build is not whole: Astro does not find its own files where the path of the project (${process.cwd()}) or of OUT_DIR holds signs such as % or [. Build in a folder with a plain name.`); // prettier-ignore
    },
  },
});

/** The first style, script or picture of a page that the folder does not hold: Astro leaves out silently what it does not find. */
export function lostFrom(folder: string): { file: string; page: string } | undefined {
  const held = new Set(filesOf(join(folder, '_astro'), '_astro'));
  for (const page of filesOf(folder)) {
    if (!page.endsWith('.html')) continue;
    for (const [, file] of readFileSync(join(folder, page), 'utf8').matchAll(/\/(_astro\/[\w.-]+)"/g))
      if (!held.has(file!)) return { file: file!, page };
  }
  return undefined;
}

const filesOf = (folder: string, below = ''): string[] =>
  existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(below, name)) : [];

/** From here on Astro, which writes every page as if there were none, writes into a folder what differs alone. */
function putOnlyWhatDiffers(folder: string): void {
  const { writeFile, mkdir } = fs.promises;
  const within = resolve(folder) + sep;
  /** The path of a place in the folder; null of any other. */
  const pathOf = (place: unknown): string | null => {
    if (typeof place !== 'string' && !(place instanceof URL)) return null;
    const path = resolve(place instanceof URL ? fileURLToPath(place) : place);
    return path.startsWith(within) ? path : null;
  };
  fs.promises.mkdir = (async (...given: Parameters<typeof mkdir>) => {
    const path = pathOf(given[0]);
    if (path === null) return mkdir(...given);
    putFolder(path);
    return undefined;
  }) as typeof mkdir;
  fs.promises.writeFile = async (...given) => {
    const [place, content] = given;
    const path = pathOf(place);
    if (path === null || (typeof content !== 'string' && !(content instanceof Uint8Array))) return writeFile(...given);
    putFile(path, content);
    // What waits beside the making of pages has its turn, as it would while a disk writes.
    await setImmediate();
  };
}
