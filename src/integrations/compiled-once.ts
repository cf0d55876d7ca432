import type { unified } from '@astrojs/markdown-remark';
import type { LastingMemory } from '../../scripts/lib/check-memory.ts';
import { memoryOfBuild } from './kept-work.ts';

type Processor = ReturnType<typeof unified>;

/**
 * Compiles a text once for its words, its path, the settings and what else its plugins read.
 * @param beside what the plugins read besides the text: asked for when the first text is compiled
 */
export const compiledOnce = (
  processor: Processor,
  beside: () => unknown,
  memoryOf: () => Promise<Pick<LastingMemory, 'recallLater'>> = memoryOfBuild,
): Processor => ({
  ...processor,
  async createMdxRenderer(shared, mdx) {
    const renderer = await processor.createMdxRenderer!(shared, mdx);
    const memory = await memoryOf();
    const settings = JSON.stringify([shared, mdx, processor.options, beside()]);
    return {
      process: (...text) => memory.recallLater('a compiled text', () => renderer.process(...text), [text, settings]),
    };
  },
});
