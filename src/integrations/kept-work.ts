import type { AstroIntegration } from 'astro';
import { lazily } from '#model/text.ts';
import { contentFolder } from '#site.ts';
import { memoryFile, openMemory } from '../../scripts/lib/check-memory.ts';
import { fingerprint } from '../../scripts/lib/fingerprint.ts';

/** Everything besides content that the kept work of a build rests on; its test follows every import. */
export const builtWith = [
  'package-lock.json',
  'package.json',
  'src/integrations',
  'src/markdown',
  'src/model',
  'src/schemas',
  'src/search',
  'src/styles',
];

/** What builds before have compiled and looked up, each under all that it was made of. */
export const memoryOfBuild = lazily(async () => {
  const memory = await openMemory(memoryFile(contentFolder, 'build'), fingerprint(builtWith, process.version));
  if (memory.damage) console.error(memory.damage);
  return memory;
});

/** Keeps at the end of a build what it compiled and looked up, for the next one. */
export const keptWork = (): AstroIntegration => ({
  name: 'kept-work',
  hooks: { 'astro:build:done': async () => (await memoryOfBuild()).keep() },
});
