import { copyFileSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroUserConfig } from 'astro';
import { outFolder } from '#site.ts';
import { putFolder } from '../../scripts/lib/put-file.ts';

type Plugin = NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number];

/** What Vite writes of each of its files. */
interface Chunk {
  file: string;
  css?: string[];
  assets?: string[];
}

/**
 * Astro takes the path of a folder for an address, and does not find the styles and pictures that it has made where the path holds a
 * sign that means something in one, such as "50%" or "A#1". There they are put into the site here.
 */
export const oddFolder: Plugin = {
  name: 'odd-folder',
  applyToEnvironment: ({ name }) => name === 'prerender',
  writeBundle: {
    order: 'pre',
    sequential: true,
    handler() {
      const from = this.environment.config.build.outDir;
      if (!isAddress(from)) putAssets(from, outFolder);
    },
  },
};

/** Whether the path of a folder is also its address. */
export function isAddress(path: string): boolean {
  try {
    return fileURLToPath(new URL(`file://${path}`)) === path;
  } catch {
    return false;
  }
}

/** Copies what the list of a bundler names, other than its code, from one folder into another; the list is used up. */
export function putAssets(from: string, to: string): void {
  const list = join(from, '.vite/manifest.json');
  const chunks = Object.values(JSON.parse(readFileSync(list, 'utf8')) as Record<string, Chunk>);
  const files = chunks.flatMap(({ file, css = [], assets = [] }) => [...css, ...assets, ...(file.endsWith('.css') ? [file] : [])]); // prettier-ignore
  for (const file of new Set(files)) {
    if (!existsSync(join(from, file))) continue;
    putFolder(dirname(join(to, file)));
    copyFileSync(join(from, file), join(to, file));
  }
  rmSync(dirname(list), { recursive: true });
}
