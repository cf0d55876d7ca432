import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readContentTree } from '#checks/read/read-content-tree.ts';
import { kindsIn } from '#model/kinds.ts';
import { readContent } from '../../scripts/lib/read-content.ts';
import { knownOf } from './known.ts';

test('every page that can be cited is known by what readers see it called, also where its heading is a question', async () => {
  const files = await readContent('tests/content');
  const { pages, bodies } = knownOf(readContentTree(files, new Date()).content);
  const kinds = new Set(pages.map(({ page }) => page.split('/')[0]));
  assert.deepEqual(kindsIn('citable').filter((kind) => !kinds.has(kind)), []); // prettier-ignore
  assert.ok(bodies.length > 0);
  for (const { page, title } of [...pages, ...bodies]) assert.doesNotMatch(title, /^(?:|undefined|null)$/, page);
});
