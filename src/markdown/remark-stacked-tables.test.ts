import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Root, TableCell } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import remarkStackedTables from './remark-stacked-tables.ts';

test('a table is one to stack, and each cell after the first is named by the heading of its column', () => {
  const processor = unified().use(remarkParse).use(remarkGfm).use(remarkStackedTables);
  const tree = processor.runSync(
    processor.parse('| What | How *sure* |  |\n| --- | --- | --- |\n| Singing | Low | x |'),
  ) as Root;
  const cells: TableCell[] = [];
  visit(tree, 'tableCell', (cell) => void cells.push(cell));
  const labels = cells.map(
    ({ data }) => (data as { hProperties?: Record<string, string> })?.hProperties?.['data-label'],
  );
  assert.deepEqual(labels, [undefined, undefined, undefined, undefined, 'How sure', undefined]);
  assert.deepEqual(tree.children[0]!.data, { hProperties: { className: ['stacked-table'] } });
});

test('columns are not aligned, which would be a style of each cell', () => {
  const processor = unified().use(remarkParse).use(remarkGfm).use(remarkStackedTables);
  const tree = processor.runSync(processor.parse('| What | Where |\n| :---: | ---: |\n| Hall | Eastby |')) as Root;
  visit(tree, 'table', ({ align }) => assert.equal(align, null));
});
