import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { listedPages } from '#publish/listed-pages.ts';
import { site } from '#site.ts';
import { drawCards } from '../../scripts/lib/draw-cards.ts';

/** Draws the card of every listed page. */
export const cards = (): AstroIntegration => ({
  name: 'cards',
  hooks: {
    async 'astro:build:done'({ dir, logger }) {
      const specs = new Map(
        [...listedPages.values()].map(({ picture, card }) => [picture.slice(site.basePath.length), card]),
      );
      const { drawn, largest } = await drawCards(specs, fileURLToPath(dir));
      const kept = specs.size - drawn;
      logger.info(`${specs.size} cards to share, ${drawn} drawn, ${kept} kept; the largest has ${largest} bytes.`);
    },
  },
});
