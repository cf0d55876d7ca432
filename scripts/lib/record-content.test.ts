import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkContent } from '../../src/checks/check-content.ts';
import {
  chapterFields,
  factFields,
  filesOf,
  mdxFile,
  smallTree,
  today,
  withFields,
} from '../../src/checks/testing/small-tree.ts';
import { recordContent } from './record-content.ts';

/** The tree after it was recorded, and the paths that were written. */
function recorded(tree: Map<string, string>): { tree: Map<string, string>; written: string[] } {
  const files = recordContent(filesOf(tree), today);
  return {
    tree: new Map([...tree, ...files.map(({ path, text }) => [path, text] as const)]),
    written: files.map(({ path }) => path),
  };
}

test('a new address is recorded, and none is ever taken out', () => {
  const tree = smallTree().set('published.txt', '# A note\n/briefing/gone/\n');
  tree.set(
    'removed/briefing-gone.yaml',
    'address: /briefing/gone/\nremoved: 2026-11-23\nreason: It was merged with another.',
  );
  const lines = recorded(tree).tree.get('published.txt')!.trimEnd().split('\n');
  assert.equal(lines[0], '# A note');
  for (const address of [
    '/briefing/gone/',
    '/briefing/why/',
    '/evidence/example-study/#finding',
    '/topics/people/example-term/',
  ]) {
    assert.ok(lines.includes(address), address);
  }
  assert.deepEqual(lines.slice(1), lines.slice(1).toSorted());
});

test('a new page and a new version are on record after one run, and a second run has nothing to add', () => {
  const tree = smallTree().set('briefing/new.mdx', mdxFile(withFields(chapterFields, 'title: A new chapter')));
  tree.set('facts/example-fact.yaml', withFields(factFields, 'version: 2'));
  const once = recorded(tree);
  assert.deepEqual(once.written, ['facts/versions/example-fact.v2.json', 'facts/versions.sha256', 'published.txt']);
  assert.deepEqual(checkContent(filesOf(once.tree), today), [], 'there is no advice left either');
  assert.deepEqual(recorded(once.tree).written, []);
});
