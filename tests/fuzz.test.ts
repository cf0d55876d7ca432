import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compile } from '@mdx-js/mdx';
import fc from 'fast-check';
import remarkGfm from 'remark-gfm';
import { splitFrontMatter } from '../src/checks/read/front-matter.ts';
import { checkContent } from '../src/checks/check-content.ts';
import { chapterFields, filesOf, mdxFile, smallTree, today } from '../src/checks/testing/small-tree.ts';
import { brokenFile, errorsOf, unusable } from './fuzz/broken-files.ts';
import { textOfPieces } from './fuzz/pieces.ts';

// The long run, from another seed each time and with a build of all that passes, is npm run fuzz.
const sameEveryDay = { numRuns: 250, seed: 2026 };

test('a broken file either compiles or is told what is wrong, and where', async () => {
  await fc.assert(
    fc.asyncProperty(brokenFile, async ({ file, files }) => {
      const errors = errorsOf(file, files);
      for (const problem of errors) assert.equal(unusable(problem, files), null);
      if (errors.length === 0 && file.path.endsWith('.mdx'))
        await compile(splitFrontMatter(file.text).body, { remarkPlugins: [remarkGfm] });
    }),
    sameEveryDay,
  );
});

const named = {
  source: 'example-report',
  fact: 'example-fact',
  study: 'example-study',
  finding: 'finding',
  page: '/briefing/why/',
};

test('whatever Markdown and MDX can say compiles, or is told what is wrong, and where', async () => {
  await fc.assert(
    fc.asyncProperty(textOfPieces(named), async (text) => {
      const file = { path: 'briefing/why.mdx', text: mdxFile(chapterFields, text) };
      const files = filesOf(smallTree().set(file.path, file.text));
      const errors = checkContent(files, today).filter(({ severity }) => severity === 'error');
      for (const problem of errors) assert.equal(unusable(problem, files), null);
      if (errors.length === 0) await compile(splitFrontMatter(file.text).body, { remarkPlugins: [remarkGfm] });
    }),
    sameEveryDay,
  );
});
