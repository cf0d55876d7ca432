import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { unified } from '@astrojs/markdown-remark';
import { openMemory } from '../../scripts/lib/check-memory.ts';
import { importedFrom } from '../../scripts/lib/testing/imported-from.ts';
import { compiledOnce } from './compiled-once.ts';
import { builtWith } from './kept-work.ts';

test('everything that texts, sheets and near words are made with is part of what the memory of a build was made by', async () => {
  const plugins = readdirSync('src/markdown').filter((name) => /^remark-(?!.*\.test\.ts$)/.test(name));
  const seen = await importedFrom([
    ...plugins.map((name) => `src/markdown/${name}`),
    'src/schemas/glossary.ts',
    'src/integrations/colours-for-sass.ts',
    'src/search/index/english-words.ts',
  ]);
  assert.ok(seen.size > 20);
  assert.deepEqual(
    [...seen].filter((path) => !builtWith.some((part) => path.startsWith(`${part}/`))),
    [],
    'add it to builtWith',
  );
});

const text = { words: 'A *text*.\n', path: '/a/case-studies/a.mdx', fields: { day: new Date(0) } as object };
const changes: Record<string, { text?: Partial<typeof text>; beside?: string; gfm?: boolean }> = {
  'its words': { text: { words: 'A **text**.\n' } },
  'its path': { text: { path: '/a/case-studies/b.mdx' } },
  'a field': { text: { fields: { day: new Date(1) } } },
  'the type of a field': { text: { fields: { day: new Date(0).toISOString() } } },
  'what the plugins read beside it': { beside: 'other' },
  'a setting': { gfm: true },
};

async function compile(memory: Awaited<ReturnType<typeof openMemory>>, change: (typeof changes)[string] = {}) {
  let compiled = 0;
  const count = () => () => void (compiled += 1);
  const processor = compiledOnce(
    unified({ remarkPlugins: [count] }),
    () => change.beside ?? '',
    () => Promise.resolve(memory),
  );
  const { words, path, fields } = { ...text, ...change.text };
  const renderer = await processor.createMdxRenderer!({ gfm: change.gfm ?? false }, { optimize: false });
  return { ...(await renderer.process(words, path, { ...fields })), compiled };
}

test('a text that was compiled is not compiled again', async () => {
  const memory = await openMemory('node_modules/.cache/no-such-file', 'this code');
  const first = await compile(memory);
  assert.match(first.code, /children: "text"/);
  assert.deepEqual(await compile(memory), { ...first, compiled: 0 });
});

for (const [what, change] of Object.entries(changes)) {
  test(`a text is compiled anew where another is what it was made of: ${what}`, async () => {
    const memory = await openMemory('node_modules/.cache/no-such-file', 'this code');
    await compile(memory);
    assert.equal((await compile(memory, change)).compiled, 1);
  });
}
