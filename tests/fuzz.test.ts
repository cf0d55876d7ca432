import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compile } from '@mdx-js/mdx';
import fc from 'fast-check';
import remarkGfm from 'remark-gfm';
import { splitFrontMatter } from '../src/checks/read/front-matter.ts';
import { brokenFile, errorsOf, unusable } from './fuzz/broken-files.ts';

// The long run, with a build of all that passes, is npm run fuzz.
test('a broken file either compiles or is told what is wrong, and where', async () => {
  await fc.assert(
    fc.asyncProperty(brokenFile, async ({ file, files }) => {
      const errors = errorsOf(file, files);
      for (const problem of errors) assert.equal(unusable(problem, files), null);
      if (errors.length === 0 && file.path.endsWith('.mdx'))
        await compile(splitFrontMatter(file.text).body, { remarkPlugins: [remarkGfm] });
    }),
    { numRuns: 250 },
  );
});
