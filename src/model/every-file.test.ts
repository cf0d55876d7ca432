import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Loader, LoaderContext } from 'astro/loaders';
import { everyFile } from './every-file.ts';

/** A loader that finds these files and cannot read one of them, as Astro's own goes on then. */
const loading = (found: string[], unread?: string): Loader => ({
  name: 'of a folder',
  load: async ({ logger, store }) => {
    for (const file of found)
      if (file === unread) logger.error(`Error reading ${file}: EMFILE: too many open files`);
      else store.set({ id: file, data: {}, filePath: `content/guides/${file}` });
  },
});

async function load(loader: Loader, watcher?: unknown): Promise<string[]> {
  const entries = new Map<string, unknown>();
  const said: string[] = [];
  class Logger {
    error(fault: string): void {
      said.push(fault);
    }
  }
  const store = { set: (entry: { id: string }) => entries.set(entry.id, entry), values: () => [...entries.values()] };
  await everyFile(loader, 'content/guides', ['a.mdx', 'b.mdx', 'c.mdx']).load({ logger: new Logger(), store, watcher } as unknown as LoaderContext); // prettier-ignore
  return said;
}

test('a file that could not be read stops a build, which would go on without its page', async () => {
  assert.deepEqual(await load(loading(['a.mdx', 'b.mdx', 'c.mdx'])), []);
  await assert.rejects(load(loading(['a.mdx', 'b.mdx', 'c.mdx'], 'b.mdx')), {
    message: 'content/guides/b.mdx could not be read: Error reading b.mdx: EMFILE: too many open files',
  });
  await assert.rejects(load(loading([])), /^Error: content\/guides\/a\.mdx could not be read, nor could 2 beside it: /);
});

test('in development it is said, and the rest is shown', async () => {
  assert.deepEqual(await load(loading(['a.mdx', 'b.mdx', 'c.mdx'], 'b.mdx'), {}), [
    'Error reading b.mdx: EMFILE: too many open files',
  ]);
});
