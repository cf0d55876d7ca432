import { readFileSync, readdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { AstroIntegration, AstroUserConfig } from 'astro';
import { licencesText, type SentPackage } from '#publish/licences.ts';
import { site } from '#site.ts';

/** What the bundler does not see: the scripts of the search index, styles that Sass puts into ours, words that search knows, the typeface of which ours is a part. */
const sentUnbundled = ['pagefind', 'govuk-frontend', 'dictionary-en-gb', '@fontsource-variable/public-sans'];

/** Writes licences.txt: what of other people's packages the build puts into the files that it sends, and under which licence. */
export function licences(): AstroIntegration {
  const folders = new Set(sentUnbundled.map((name) => resolve('node_modules', name)));
  const tell = (folder: string) => void folders.add(folder);
  // A worker is a bundle of its own, with plugins of its own.
  const vite = { plugins: [packagesOfBundles(tell)], worker: { plugins: () => [packagesOfBundles(tell)] } };
  return {
    name: 'licences',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => void updateConfig({ vite }),
      'astro:build:done': ({ dir }) =>
        writeFile(new URL('licences.txt', dir), licencesText(site.name, [...folders].map(describe))),
    },
  };
}

type Plugin = NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number];

/** Tells of the folder of each package of which something goes to browsers. */
const packagesOfBundles = (tell: (folder: string) => void): Plugin => ({
  name: 'packages-of-bundles',
  generateBundle(_options, bundle) {
    const isSent = this.environment.name === 'client';
    for (const output of Object.values(bundle)) {
      // A style sheet, and a typeface with it, may be made in any of Astro's builds; a script of browsers is made in one.
      const files = output.type === 'asset' ? output.originalFileNames : isSent ? output.moduleIds : [];
      for (const file of files) {
        const folder = /^\0?(.*node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(file)?.[1];
        if (folder) tell(resolve(folder));
      }
    }
  },
});

function describe(folder: string): SentPackage {
  const { name, version, license, licenses, homepage } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  ) as { name: string; version: string; license?: string; licenses?: { type: string }[]; homepage?: string };
  const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
  const text = files.find((file) => /^licen[cs]e(?:\.|$)/i.test(file.name));
  return {
    name,
    version,
    licence: license ?? licenses?.map(({ type }) => type).join(' or ') ?? 'not stated in the package',
    home: homepage ?? null,
    text: text ? readFileSync(join(folder, text.name), 'utf8') : null,
  };
}
