// @ts-check
import './src/integrations/no-telemetry.ts';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { cards } from './src/integrations/cards.ts';
import { contentCheck } from './src/integrations/content-check.ts';
import { hosting } from './src/integrations/hosting.ts';
import { keptWork } from './src/integrations/kept-work.ts';
import { licences } from './src/integrations/licences.ts';
import { manifest } from './src/integrations/manifest.ts';
import { markdown } from './src/integrations/markdown.ts';
import { oneBuild } from './src/integrations/one-build.ts';
import { overTheLast } from './src/integrations/over-the-last.ts';
import { pdfs } from './src/integrations/pdfs.ts';
import { publication } from './src/integrations/publication.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { serviceWorker } from './src/integrations/service-worker.ts';
import { sitemapOfListed } from './src/integrations/sitemap-of-listed.ts';
import { vite } from './src/integrations/vite.ts';
import { cacheFolder, outFolder, site } from './src/site.ts';

export default defineConfig({
  site: site.url,
  base: site.basePath,
  outDir: outFolder,
  cacheDir: cacheFolder,
  trailingSlash: 'always',
  // The 'jsx' default glues words together that stand in inline elements on separate lines.
  compressHTML: true,
  // Every style and script is a file, so that the content security policy needs no exception.
  build: { inlineStylesheets: 'never', concurrency: 16 },
  devToolbar: { enabled: false },
  markdown,
  integrations: [
    oneBuild(),
    contentCheck(),
    overTheLast(),
    mdx(),
    sitemapOfListed(),
    hosting(),
    licences(),
    searchIndex(),
    keptWork(),
    cards(),
    pdfs(),
    serviceWorker(),
    publication(),
    manifest(),
  ],
  vite,
});
