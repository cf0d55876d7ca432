import type { AstroIntegration } from 'astro';
import { listedPages, whenListed } from '#publish/listed-pages.ts';
import { outFolder, site } from '#site.ts';
import { openCardDrawing, type CardDrawing } from '../../scripts/lib/draw-cards.ts';

/** Draws the card of every listed page, beside the making of the pages. */
export const cards = (): AstroIntegration => {
  let drawing: CardDrawing;
  return {
    name: 'cards',
    hooks: {
      'astro:build:start'() {
        drawing = openCardDrawing(outFolder);
        whenListed(({ picture, card }) => drawing.add(picture.slice(site.basePath.length), card));
      },
      async 'astro:build:done'({ logger }) {
        const { drawn, largest } = await drawing.finish();
        const all = listedPages.size;
        logger.info(`${all} cards to share, ${drawn} drawn, ${all - drawn} kept; the largest has ${largest} bytes.`);
      },
    },
  };
};
