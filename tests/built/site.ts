import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { load, type CheerioAPI } from 'cheerio';

const root = 'dist';

/** A built page: its address, its text and its parsed tree. */
export interface BuiltPage {
  address: string;
  file: string;
  html: string;
  $: CheerioAPI;
}

/** Every page of the built site. */
export const builtPages: BuiltPage[] = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html'))
  .toSorted()
  .map((file) => {
    const html = readFileSync(join(root, file), 'utf8');
    return { address: `/${file.replace(/index\.html$/, '')}`, file: join(root, file), html, $: load(html) };
  });

/** Every file of the built site, as an address from its root. */
export const builtFiles = new Set(
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `/${join(entry.parentPath, entry.name).slice(root.length + 1)}`),
);
