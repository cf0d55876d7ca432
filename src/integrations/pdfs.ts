import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { site } from '#site.ts';

/** Prints the pages that are also offered as PDFs, where the settings ask for it. */
export const pdfs = (): AstroIntegration => ({
  name: 'pdfs',
  hooks: {
    async 'astro:build:done'({ dir, logger }) {
      if (!site.pdfs) return;
      // Where these pages stand is content, which nothing may read before the check has.
      const { makePdfs } = await import('../../scripts/lib/make-pdfs.ts');
      const made = await makePdfs(fileURLToPath(dir));
      logger.info(`Printed ${made.map(({ file }) => file).join(', ')}.`);
    },
  },
});
