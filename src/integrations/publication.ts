import type { AstroIntegration } from 'astro';
import { missingForReaders } from '#settings.ts';
import { site } from '#site.ts';

/** Names, when a build is for publication, what readers will miss because it was not set. It stops nothing. */
export const publication = (): AstroIntegration => ({
  name: 'publication',
  hooks: {
    'astro:build:done'({ logger }) {
      for (const sentence of missingForReaders(site)) logger.warn(sentence);
    },
  },
});
