import type { APIRoute } from 'astro';
import { addressOf, pathTo } from '#lib/site/paths.ts';

export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${addressOf(pathTo('/sitemap-index.xml'))}\n`);
