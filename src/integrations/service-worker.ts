import { readdir, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { pathTo } from '#lib/site/paths.ts';
import { closed } from '#lib/site/closing.ts';
import { workerName } from '#publish/hosting/rules.ts';

/** Puts the service worker at the root of the site, which it answers for. A closed edition has none. */
export const serviceWorker = (): AstroIntegration => ({
  name: 'service-worker',
  hooks: {
    async 'astro:build:done'({ dir }) {
      if (closed) return;
      const [code] = (await readdir(new URL('_astro/', dir))).filter((name) => /^service-worker-.*\.js$/.test(name));
      if (!code) throw new Error('The code of the service worker was not built');
      const address = JSON.stringify(pathTo(`/_astro/${code}`));
      await writeFile(new URL(workerName, dir), `self.keptBy = ${address};\nimportScripts(self.keptBy);\n`);
    },
  },
});
