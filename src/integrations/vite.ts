import type { AstroUserConfig } from 'astro';
import { cacheFolder } from '#site.ts';
import { oddFolder } from './odd-folder.ts';
import { styleSheets } from './style-sheets.ts';
import project from '../../package.json' with { type: 'json' };

/** The oldest browsers for which pages are made, as the bundler names them: "safari16.4". */
const oldestBrowsers = project.browserslist.map((name) => name.replace('ios_saf', 'ios').replace(' ', ''));

/** How styles and scripts become files. */
export const vite: AstroUserConfig['vite'] = {
  // Beside what Astro remembers, and not among the packages, which may belong to another user.
  cacheDir: `${cacheFolder}/vite`,
  plugins: [styleSheets, oddFolder],
  build: {
    assetsInlineLimit: 0,
    target: oldestBrowsers,
    rolldownOptions: {
      // Astro puts this directive into every MDX module for itself; the warning is noise, other warnings are not.
      onLog(level, log, handle) {
        if (log.code === 'MODULE_LEVEL_DIRECTIVE' && log.message.includes('astro:head-inject')) return;
        handle(level, log);
      },
    },
  },
  environments: {
    client: {
      build: {
        rolldownOptions: {
          output: {
            // One file for what every page runs, with all that it needs: a dozen small ones cost a fifth more bytes.
            codeSplitting: { groups: [{ name: 'every-page', test: /[\\/]client[\\/]site[\\/]every-page\.ts$/ }] },
          },
        },
      },
    },
  },
};
