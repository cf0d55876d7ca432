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

/**
 * Why no site can be built in a folder, as a sentence; null where one can. Vite takes what stands behind "#" and "?" for no part of a
 * file's name, "*" for any name and "\\" for a slash, and the compiler of Astro ends a name at a quotation mark or a line end.
 * @param path of the project, whole
 */
export function whyNotIn(path: string, system: NodeJS.Platform = process.platform): string | null {
  const sign = (system === 'win32' ? /[#?*"\p{Cc}]/u : /[#?*"\\\p{Cc}]/u).exec(path)?.[0];
  if (sign === undefined) return null;
  return `No site can be built in ${JSON.stringify(path)}: what builds it does not find files where the name of a folder holds ${JSON.stringify(sign)}. Give the folder another name, or move the project.`;
}

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
