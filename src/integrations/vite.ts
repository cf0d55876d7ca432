import type { AstroUserConfig } from 'astro';

/** How styles and scripts become files. */
export const vite: AstroUserConfig['vite'] = {
  build: {
    assetsInlineLimit: 0,
    rolldownOptions: {
      // Astro puts this directive into every MDX module for itself; the warning is noise, other warnings are not.
      onLog(level, log, handle) {
        if (log.code === 'MODULE_LEVEL_DIRECTIVE' && log.message.includes('astro:head-inject')) return;
        handle(level, log);
      },
    },
  },
  css: {
    preprocessorOptions: {
      scss: { loadPaths: ['node_modules'], quietDeps: true, silenceDeprecations: ['import'] },
    },
  },
};
