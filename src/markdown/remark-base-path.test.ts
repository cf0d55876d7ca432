import assert from 'node:assert/strict';
import { test } from 'node:test';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import remarkBasePath from './remark-base-path.ts';

function addressesOf(text: string, basePath: string): string[] {
  const tree = unified().use(remarkParse).parse(text);
  remarkBasePath({ basePath })(tree);
  const found: string[] = [];
  visit(tree, (node) => void ('url' in node && found.push(node.url)));
  return found;
}

test('links that authors write to pages of the site stand below its base path', () => {
  const text =
    '[a](/facts/) [b](/evidence/x/#finding "Title") [c][c] ![d](/d.png) [home](/)\n\n[c]: /guides/who-pays/?a=b\n';
  assert.deepEqual(addressesOf(text, '/evidence/'), [
    '/evidence/facts/',
    '/evidence/evidence/x/#finding',
    '/evidence/d.png',
    '/evidence/',
    '/evidence/guides/who-pays/?a=b',
  ]);
});

test('at the root of a host they stay as they are, and so do other addresses anywhere', () => {
  assert.deepEqual(addressesOf('[a](/facts/)', '/'), ['/facts/']);
  const others = ['https://example.org/facts/', '//example.org/x', '#sources', './picture.png', 'mailto:a@example.org'];
  assert.deepEqual(addressesOf(others.map((url) => `[a](${url})`).join(' '), '/evidence/'), others);
});
