import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { netlifyHeaders } from '#publish/hosting/host-files.ts';
import { site } from '#site.ts';

/** Writes the response headers of the site beside its pages, for hosts that take them from a file. */
export const headers = (): AstroIntegration => ({
  name: 'headers',
  hooks: {
    'astro:build:done': ({ dir }) => writeFile(new URL('_headers', dir), netlifyHeaders(site)),
  },
});
