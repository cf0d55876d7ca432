import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { addressBelowKind, addressOfRole } from '#schemas/addresses.ts';
import { lists } from '#schemas/lists.ts';
import { fixedPages } from './addresses.ts';
import { checkContent } from './check-content.ts';
import { formatProblem } from './report/problem.ts';
import { filesOf, smallTree, today } from './testing/small-tree.ts';

test('the pages that no content makes are those of src/pages, and all of them', () => {
  const routes = readdirSync('src/pages', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.astro') && !name.includes('[') && name !== '404.astro')
    .map((name) => `/${name.replace(/(?:index)?\.astro$/, '')}`.replace(/\/?$/, '/'));
  const ofContent = new Set(Object.keys(lists).map((id) => addressBelowKind('lists', id)));
  // The page about this site stands at the head of its kind, and has no route of its own.
  assert.deepEqual(
    fixedPages.filter((page) => page !== addressOfRole.about).toSorted(),
    routes.filter((route) => fixedPages.includes(route) || !ofContent.has(route)).toSorted(),
    'put the address of a new page into fixedPages: no file of content may take it',
  );
});

const errorsIn = (tree: Map<string, string>): string[] =>
  checkContent(filesOf(tree), today)
    .filter(({ severity }) => severity === 'error')
    .map(formatProblem);

test('a page that does a duty can have any name: its address stays, and its old name is asked for', () => {
  const tree = smallTree();
  const lines = tree.get('guides/example-lines.mdx')!;
  tree.delete('guides/example-lines.mdx');
  tree.set('guides/what-we-say.mdx', lines.replace('---\n', '---\nformerly: [example-lines]\n'));
  const found = (): string[] => errorsIn(tree);
  assert.deepEqual(found(), [
    'featured.yaml:17:10  unknown-entry  there is no page "guides/example-lines" → did you mean guides/example-ask?',
  ]);
  tree.set('featured.yaml', tree.get('featured.yaml')!.replace('guides/example-lines', 'guides/what-we-say'));
  assert.deepEqual(found(), []);
  tree.set('featured.yaml', tree.get('featured.yaml')!.replace('guides/what-we-say', 'evidence/example-study'));
  assert.deepEqual(found(), [
    'featured.yaml:17:10  wrong-value  roles, press is not right → name a page of content/guides/: What may be said to the press; it stands at /press/',
  ]);
});

test('no page takes the address of a page that is there in any case', () => {
  const tree = smallTree();
  tree.set('pages/removed.mdx', tree.get('pages/about.mdx')!);
  assert.deepEqual(errorsIn(tree), [
    'pages/removed.mdx:1:1  taken-address  /about/removed/ is a page of the site itself → call the file something longer, such as removed-in-short.mdx',
  ]);
});
