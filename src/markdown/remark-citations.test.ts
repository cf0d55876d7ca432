import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Link, Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import remarkCitations from './remark-citations.ts';

function render(text: string, frontmatter: Record<string, unknown> = {}) {
  const file = new VFile({ path: 'content/case-studies/a-scheme.mdx', value: text, data: { astro: { frontmatter } } });
  const processor = unified().use(remarkParse).use(remarkCitations);
  const tree = processor.runSync(processor.parse(file), file) as Root;
  const links: Link[] = [];
  visit(tree, 'link', (link) => void links.push(link));
  return {
    links: links.map((link) => ({ url: link.url, id: (link.data as { hProperties: { id: string } }).hProperties.id })),
    citations: (file.data.astro as { frontmatter: { citations: unknown } }).frontmatter.citations,
  };
}

test('a citation becomes a link to its number in the list of sources', () => {
  const { links } = render('Referrals rose.[@crone-2018]');
  assert.deepEqual(links, [{ url: '#source-1', id: 'cite-text-1' }]);
});

test('the same source keeps its number, and every mark has an id of its own', () => {
  const { links } = render('One.[@a] Two.[@b] Three.[@a]');
  assert.deepEqual(links, [
    { url: '#source-1', id: 'cite-text-1' },
    { url: '#source-2', id: 'cite-text-2' },
    { url: '#source-1', id: 'cite-text-3' },
  ]);
});

test('two sources may stand in one citation', () => {
  const { links } = render('Both agree.[@a; @b]');
  assert.deepEqual(
    links.map(({ url }) => url),
    ['#source-1', '#source-2'],
  );
});

test('numbers run on from the figures above the text; what stands below it comes after', () => {
  const frontmatter = {
    results: [{ id: 'referrals', source: 'council-page' }],
    lessons: [{ source: 'lga-page' }],
    sources: [{ ref: 'council-page' }, { ref: 'never-cited' }],
  };
  const { links, citations } = render('As the council says.[@council-page] As others do.[@third]', frontmatter);
  assert.deepEqual(
    links.map(({ url }) => url),
    ['#source-1', '#source-2'],
  );
  assert.deepEqual(citations, [
    { ref: 'council-page', anchor: 'cite-text-1' },
    { ref: 'third', anchor: 'cite-text-2' },
  ]);
});

test('text without a citation is left as it is', () => {
  const { links, citations } = render('An address like someone@example.org, and [brackets].');
  assert.deepEqual(links, []);
  assert.deepEqual(citations, []);
});
