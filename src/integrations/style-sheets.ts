import { fileURLToPath } from 'node:url';
import { relative } from 'node:path';
import type { AstroUserConfig } from 'astro';
import { compile } from 'sass';
import { lazily } from '#model/text.ts';
import { colourImporter, coloursForSass } from './colours-for-sass.ts';
import { memoryOfBuild } from './kept-work.ts';
import { namedIn, usedParts } from './used-parts.ts';

type Plugin = NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number];

/**
 * Makes CSS of the style sheets, in which addresses are those of the sheet that is asked for. A build compiles each once for what
 * all of them, the colours and Sass say, and leaves out what no page uses of the design system.
 */
export const styleSheets: Plugin = {
  name: 'style-sheets',
  enforce: 'pre',
  resolveId: {
    filter: { id: /\.scss(?:\.css)?(?:\?|$)/ },
    async handler(source, importer) {
      // In development a browser asks for what was resolved before, with a query.
      const [, path, query] = /^(.*?\.scss)(?:\.css)?(\?.*)?$/.exec(source)!;
      const found = await this.resolve(path!, importer, { skipSelf: true });
      return found && `${found.id}.css${query ?? ''}`;
    },
  },
  load: {
    filter: { id: /\.scss\.css(?:\?|$)/ },
    async handler(id) {
      const path = relative('', id.replace(/\.css(?:\?.*)?$/, ''));
      if (this.environment.mode === 'build') {
        const memory = await memoryOfBuild();
        const named = classesNamed();
        return memory.recall('a style sheet', [], () => usedParts(sheetOf(path).css, named), [
          path,
          coloursForSass,
          named,
        ]);
      }
      const { css, loadedUrls } = sheetOf(path);
      for (const url of loadedUrls) if (url.protocol === 'file:') this.addWatchFile(fileURLToPath(url));
      return css;
    },
  },
};

const classesNamed = lazily(() => namedIn('src'));

/** A style sheet whole, with all that it takes of the design system. */
export const sheetOf = (path: string) =>
  compile(path, {
    importers: [colourImporter],
    loadPaths: ['node_modules'],
    quietDeps: true,
    silenceDeprecations: ['import'],
  });
