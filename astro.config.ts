import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import remarkGfm from 'remark-gfm';
import remarkCitations from './src/markdown/remark-citations.ts';
import { site } from './src/site.ts';

export default defineConfig({
  site: site.url,
  base: site.basePath,
  trailingSlash: 'always',
  // For a build that tests other content: its own output, and nothing remembered from the real one.
  ...(process.env.OUT_DIR ? { outDir: process.env.OUT_DIR, cacheDir: `${process.env.OUT_DIR}-cache` } : {}),
  // The 'jsx' default glues words together that stand in inline elements on separate lines.
  compressHTML: true,
  // Every style and script is a file, so that the content security policy needs no exception.
  build: { inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  markdown: {
    syntaxHighlight: false,
    // One grammar: scripts/check.ts parses content with the same plugins.
    processor: unified({ gfm: false, smartypants: false, remarkPlugins: [remarkGfm, remarkCitations] }),
  },
  integrations: [mdx(), sitemap()],
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
