import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { listedPages } from '#publish/listed-pages.ts';

/** The sitemap, without the pages that ask search engines to leave them out, as pages that have moved do. */
export const sitemapOfListed = (): AstroIntegration =>
  sitemap({ filter: (address) => listedPages.has(decodeURI(new URL(address).pathname)) });
