import { mkdir, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { addressOf, paths } from '#lib/site/paths.ts';
import { netlifyHeaders } from '#publish/hosting/host-files.ts';
import { securityTxt, securityTxtPath } from '#publish/hosting/security-txt.ts';
import { site, today } from '#site.ts';

/** Writes what hosts and those who look after them read beside the pages: the response headers, and whom to tell of a fault. */
export const hosting = (): AstroIntegration => ({
  name: 'hosting',
  hooks: {
    async 'astro:build:done'({ dir }) {
      await writeFile(new URL('_headers', dir), netlifyHeaders(site));
      const text = securityTxt({ ...site, today }, addressOf(paths.security));
      if (!text) return;
      const file = new URL(securityTxtPath, dir);
      await mkdir(new URL('.', file), { recursive: true });
      await writeFile(file, text);
    },
  },
});
