import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Root } from 'mdast';
import remarkParse from 'remark-parse';
import { toString } from 'mdast-util-to-string';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import remarkGlossary from './remark-glossary.ts';

const terms = [
  { id: 'link-worker', words: ['link worker', 'link workers'] },
  { id: 'trial', words: ['trial'] },
  { id: 'rct', words: ['randomised controlled trial'] },
];

/** The links that the plugin adds, as "words → address". */
function added(markdown: string, most?: number): string[] {
  const processor = unified().use(remarkParse);
  const before = processor.parse(markdown);
  const options = { terms: () => terms, page: '/glossary/', ...(most === undefined ? {} : { most }) };
  const tree = processor().use(remarkGlossary, options).runSync(processor.parse(markdown)) as Root;
  assert.equal(toString(tree), toString(before), 'the words stay as they are');
  const links: string[] = [];
  visit(tree, 'link', (link) => void links.push(`${toString(link)} → ${link.url}`));
  return links;
}

test('only the first use of a term is linked, whatever its form', () => {
  assert.deepEqual(added('Link workers listen. A link worker calls.'), ['Link workers → /glossary/#link-worker']);
});

test('the longer term wins over the shorter one inside it', () => {
  assert.deepEqual(added('A randomised controlled trial.'), ['randomised controlled trial → /glossary/#rct']);
});

test('headings, links and lists get no link', () => {
  assert.deepEqual(added('## A trial\n\n[the trial](/x/)\n\n- a trial'), ['the trial → /x/']);
});

test('a page gets no more links than the most', () => {
  assert.deepEqual(added('A trial by a link worker.', 1), ['trial → /glossary/#trial']);
});

test('a term inside a longer word is not a term', () => {
  assert.deepEqual(added('Trials and retrial.'), []);
});
