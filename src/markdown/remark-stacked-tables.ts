import type { Root, TableCell, TableRow } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';

/**
 * Makes tables of prose stack on a phone: each row becomes a block, in which a cell after the first is named by the
 * heading of its column. Columns stand as the style sheet has them: an alignment would be written as a style of each cell,
 * which the content security policy refuses.
 */
export default function remarkStackedTables() {
  return (tree: Root): void => {
    visit(tree, 'table', (table) => {
      const [head, ...rows] = table.children as [TableRow, ...TableRow[]];
      const headings = head.children.map((cell) => toString(cell));
      table.align = null;
      table.data = { ...table.data, hProperties: { className: ['stacked-table'] } };
      for (const { children } of rows) children.slice(1).forEach((cell, at) => label(cell, headings[at + 1] ?? ''));
    });
  };
}

function label(cell: TableCell, heading: string): void {
  if (heading) cell.data = { ...cell.data, hProperties: { 'data-label': heading } };
}
