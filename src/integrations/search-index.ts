import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { englishNear } from '#search/index/english-words.ts';
import { indexForSearch, searchFolder } from '#search/index/index-for-search.ts';
import { outFolder, site } from '#site.ts';
import { leaveOnly, putFile } from '../../scripts/lib/put-file.ts';
import { memoryOfBuild } from './kept-work.ts';
import { searchInDevelopment } from './search-in-development.ts';

/** Makes the search index of the built pages. In development, search has the full text of the last build. */
export const searchIndex = (): AstroIntegration => ({
  name: 'search-index',
  hooks: {
    async 'astro:build:done'({ dir, logger }) {
      const memory = await memoryOfBuild();
      const near: typeof englishNear = (known) =>
        memory.recall('English words near those of the site', [], () => englishNear(known), known);
      const folder = fileURLToPath(dir);
      const made = new Set<string>();
      const put = (path: string, content: string | Uint8Array): void => {
        putFile(path, content);
        made.add(path);
      };
      logger.info(`Indexed ${await indexForSearch(folder, near, put)} pages for search.`);
      leaveOnly(join(folder, searchFolder), (path) => made.has(path));
    },
    async 'astro:server:setup'({ server, logger }) {
      const { answer, hasFullText } = await searchInDevelopment(outFolder, site.basePath);
      server.middlewares.use(answer);
      if (!hasFullText) logger.info('Search knows titles and summaries only, until npm run build has made an index.');
    },
  },
});
