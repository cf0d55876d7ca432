import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import remarkGfm from 'remark-gfm';
import { load } from 'js-yaml';
import remarkCitations from './src/markdown/remark-citations.ts';
import remarkStackedTables from './src/markdown/remark-stacked-tables.ts';
import remarkGlossary, { type LinkedTerm } from './src/markdown/remark-glossary.ts';
import { glossarySchema } from './src/schemas/glossary.ts';
import { contentFolder, outFolder, site } from './src/site.ts';

/** Whether a built page asks search engines to leave it out, as pages that have moved do. */
function isUnlisted(address: string): boolean {
  const path = decodeURI(new URL(address).pathname).slice(site.basePath.replace(/\/$/, '').length);
  return readFileSync(join(outFolder, path, 'index.html'), 'utf8').includes('<meta name="robots" content="noindex"');
}

/** The words that prose links to the glossary: the term without its abbreviation in brackets, and its other forms. */
function linkedTerms(): LinkedTerm[] {
  const { terms } = glossarySchema.parse(load(readFileSync(join(contentFolder, 'lists/glossary.yaml'), 'utf8')));
  return terms
    .filter(({ link }) => link)
    .map(({ id, term, also }) => ({ id, words: [term.replace(/ \(.*\)$/, ''), ...also] }));
}

export default defineConfig({
  site: site.url,
  base: site.basePath,
  trailingSlash: 'always',
  // For a build that tests other content: its own output, and nothing remembered from the real one.
  outDir: outFolder,
  ...(process.env.OUT_DIR ? { cacheDir: `${outFolder}-cache` } : {}),
  // The 'jsx' default glues words together that stand in inline elements on separate lines.
  compressHTML: true,
  // Every style and script is a file, so that the content security policy needs no exception.
  build: { inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  markdown: {
    syntaxHighlight: false,
    // One grammar: scripts/check.ts parses content with the same plugins.
    processor: unified({
      gfm: false,
      smartypants: false,
      remarkPlugins: [
        remarkGfm,
        remarkCitations,
        [remarkGlossary, { terms: linkedTerms(), page: `${site.basePath.replace(/\/?$/, '/')}glossary/` }],
        remarkStackedTables,
      ],
    }),
  },
  integrations: [mdx(), sitemap({ filter: (address) => !isUnlisted(address) })],
  vite: {
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        // Astro puts this directive into every MDX module for itself; the warning is noise, other warnings are not.
        onLog(level, log, handle) {
          if (log.code === 'MODULE_LEVEL_DIRECTIVE' && log.message.includes('astro:head-inject')) return;
          handle(level, log);
        },
      },
    },
    css: {
      preprocessorOptions: {
        scss: { loadPaths: ['node_modules'], quietDeps: true, silenceDeprecations: ['import'] },
      },
    },
  },
});
