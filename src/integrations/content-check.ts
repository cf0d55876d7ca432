import { setTimeout } from 'node:timers';
import { resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import { checkContent } from '#checks/check-content.ts';
import { reporters } from '#checks/report/report.ts';
import { shareMemory } from '#checks/shared-memory.ts';
import { contentFolder, today } from '#site.ts';
import { memoryFile, openMemory } from '../../scripts/lib/check-memory.ts';
import { readContent } from '../../scripts/lib/read-content.ts';

/**
 * Checks the content before anything is built, and stops the build where a page would be wrong. In development it says
 * what is wrong, goes on, and looks again after each change.
 */
export const contentCheck = (): AstroIntegration => ({
  name: 'content-check',
  hooks: {
    async 'astro:config:setup'({ command }) {
      if (command !== 'build' && command !== 'dev') return;
      const isRight = await report();
      if (!isRight && command === 'build') process.exit(1);
    },
    'astro:server:setup'({ server }) {
      let pause: NodeJS.Timeout | undefined;
      server.watcher.on('all', (_event, path) => {
        if (!path.startsWith(resolve(contentFolder))) return;
        clearTimeout(pause);
        pause = setTimeout(() => void report(), 500);
      });
    },
  },
});

/** Prints the problems that stop a build. True where there are none. */
async function report(): Promise<boolean> {
  const files = await readContent(contentFolder);
  const memory = await openMemory(memoryFile(contentFolder));
  if (memory.damage) console.error(memory.damage);
  const problems = checkContent(files, today, memory);
  await memory.keep();
  shareMemory(memory);
  const stopping = problems
    .filter(({ severity }) => severity === 'error')
    .map((problem) => ({ ...problem, path: `${contentFolder}/${problem.path}` }));
  process.stdout.write(reporters.text(stopping, files.length));
  return stopping.length === 0;
}
