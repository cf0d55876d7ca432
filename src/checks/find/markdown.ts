import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Content, Entry } from '../content.ts';
import { numberOfSource, type Finding } from '../report/problem.ts';
import { authorComponents, blockComponents } from '#model/author-components.ts';
import { eachText } from '../read/entry-texts.ts';

type Told = [wrong: string, right: string, rightInForm?: string];

/** What a rule says of the nodes of every text. */
function eachNode(
  { entries }: Content,
  tell: (node: Nodes, parent: Nodes | undefined, entry: Entry) => Told | null,
): Finding[] {
  return entries.flatMap((entry) => {
    const found: Finding[] = [];
    if (!entry.tree) return found;
    visit(entry.tree, (node, _index, parent) => {
      const told = tell(node, parent as Nodes | undefined, entry);
      if (!told) return;
      const { line, column } = (node.position ?? parent?.position)?.start ?? { line: 1, column: 1 };
      const [wrong, right, rightInForm] = told;
      found.push({ path: entry.path, line, column, wrong, right, ...(rightInForm ? { rightInForm } : {}) });
    });
    return found;
  });
}

const remark = 'put a remark into the sentence, in brackets';
const cite = `cite the source where the mark stands: [@source-id]; ${remark}`;
const citeInForm = `where the mark stands, write ${numberOfSource}; ${remark}`;

/** Footnotes, of Markdown and of Word. Sources are cited, so that the site numbers and lists them. */
export const footnotes = (content: Content): Finding[] => [
  ...eachNode(content, ({ type }) =>
    type === 'footnoteReference' || type === 'footnoteDefinition' ? ['this is a footnote', cite, citeInForm] : null,
  ),
  ...eachText(content, ({ path }, { text, at }) =>
    [...text.matchAll(/\[\^[^\]]*\]|(?<=\p{Ll}{3}[.,;:”"’)]?)[¹²³⁰⁴-⁹]+(?![\p{L}\d])/gu)].map((match) => ({
      path,
      ...at(),
      wrong: `"${match[0]}" is the mark of a footnote`,
      right: cite,
      rightInForm: citeInForm,
    })),
  ),
];

/** What Markdown can say and some page, paper or feed of this site cannot show. */
export const unshownMarkdown = (content: Content): Finding[] =>
  eachNode(content, (node, parent, { path }) => {
    switch (node.type) {
      case 'code':
        return [
          'this stands in a block of code',
          'begin its lines at the margin, without four spaces or ``` before them',
        ];
      case 'thematicBreak':
        return [
          'a line across the page is not shown everywhere',
          'begin the next part with a heading: ## What came next',
        ];
      case 'delete':
        return [`"${toString(node)}" is struck out, and some pages would show it as it is`, 'delete the words'];
      case 'definition':
      case 'linkReference':
      case 'imageReference':
        return [
          'the address of this link stands elsewhere',
          'write both in one place: [the words](https://example.org/)',
        ];
      case 'listItem':
        return itemProblem(node);
      case 'table':
        return tableProblem(node);
      case 'paragraph':
        return undrawnTable(node);
      case 'heading':
        return headingProblem(node, parent, content, path);
      case 'mdxJsxTextElement':
      case 'mdxJsxFlowElement':
        return componentProblem(node, parent, sourceOf(content, path, node));
      default:
        return null;
    }
  });

const sourceOf = (content: Content, path: string, { position }: Nodes): string =>
  textOf(content, path).slice(position?.start.offset, position?.end.offset);

const texts = new WeakMap<Content, Map<string, string>>();

/** The text of a file. Asked for at every heading and component, so the files are put in order once. */
function textOf(content: Content, path: string): string {
  const known = texts.get(content) ?? new Map(content.files.map((file) => [file.path, file.text]));
  texts.set(content, known);
  return known.get(path) ?? '';
}

function componentProblem(
  node: Extract<Nodes, { type: 'mdxJsxTextElement' | 'mdxJsxFlowElement' }>,
  parent: Nodes | undefined,
  source: string,
): Told | null {
  const name = node.name ?? '';
  if (/^<\w+(?:\s+\w+="[^"]*")*\s+\w+='/.test(source))
    return [`a property of <${name}> is in single quotes`, 'use double ones: title="A title"'];
  if ((blockComponents as readonly string[]).includes(name)) {
    const isAlone =
      node.type === 'mdxJsxFlowElement' ||
      (parent?.type === 'paragraph' &&
        parent.children.every((child) => child === node || (child.type === 'text' && child.value.trim() === '')));
    if (!isAlone)
      return [
        `<${name}> stands in the middle of a line`,
        `put ${name === 'Caveat' ? '<Caveat title="…">' : `<${name}>`} and </${name}> on lines of their own`,
      ];
    if (parent?.type === 'mdxJsxFlowElement')
      return [`a <${name}> stands inside another`, 'close the first one before it'];
    if (toString(node).trim() === '' && node.children.every(({ type }) => type === 'text' || type === 'paragraph'))
      return [`this <${name}> holds nothing`, 'write between its tags what readers should know, or delete it'];
    return null;
  }
  return Object.hasOwn(authorComponents, name) && node.children.length > 0
    ? [
        `<${name}> draws its own words, and those between its tags would be lost`,
        `write <${name} … /> and put the words before or after it`,
      ]
    : null;
}

/** Markdown drops the cells of a row that go beyond the first row, and reads no heading from empty cells. */
function tableProblem(node: Extract<Nodes, { type: 'table' }>): Told | null {
  const [head, ...rows] = node.children;
  const columns = head?.children.length ?? 0;
  const long = rows.find((row) => row.children.length > columns);
  if (long)
    return [
      `a row of this table has more cells than its first, and "${toString(long.children[columns]!)}" would be lost`,
      'give each row as many cells as the first; put a backslash before an upright line that belongs to the text: \\|',
    ];
  const short = rows.find((row) => row.children.length < columns);
  if (short)
    return [
      `the row "${toString(short.children[0]!)}" has fewer cells than the first row of its table`,
      'give each row as many cells as the first, and leave empty those that hold nothing: | |',
    ];
  return head && toString(head).trim() === ''
    ? ['the first row of this table is empty', 'write there what each column holds']
    : null;
}

/** Upright lines without the row of hyphens that makes a table of them. */
function undrawnTable(node: Extract<Nodes, { type: 'paragraph' }>): Told | null {
  const [first = '', second] = toString(node).split('\n');
  return second !== undefined && [first, second].every((line) => /^\|.*\|$/.test(line.trim()))
    ? [
        'this is a table without the line that parts its first row',
        `put below its first row: ${first.trim().replace(/[^|]+/g, ' --- ')}`,
      ]
    : null;
}

const isBlock = (node: Nodes): boolean =>
  node.type === 'mdxJsxTextElement' && (blockComponents as readonly string[]).includes(node.name ?? '');

function itemProblem(node: Extract<Nodes, { type: 'listItem' }>): Told | null {
  if (typeof node.checked === 'boolean')
    return ['this is a list of tasks', 'write a plain list: begin the line with a hyphen and the words'];
  const other = node.children.find(
    (child) =>
      (child.type !== 'paragraph' && child.type !== 'list' && child.type !== 'code') ||
      // A caveat on one line is a paragraph to the parser.
      (child.type === 'paragraph' && child.children.some(isBlock)),
  );
  return other ? ['a point of a list holds more than text', 'end the list, and put this after it'] : null;
}

function headingProblem(
  node: Extract<Nodes, { type: 'heading' }>,
  parent: Nodes | undefined,
  content: Content,
  path: string,
): Told | null {
  if (parent && (parent as Nodes).type !== 'root' && (parent as Nodes).type !== 'mdxJsxFlowElement')
    return ['a heading stands inside a quotation or a list', 'end the list or the quotation before it'];
  if (JSON.stringify(node.children).match(/"type":"(?:link|image)"/))
    return [
      'a heading holds a link or a picture, which the list of contents would repeat',
      'put it into the text below',
    ];
  const line = textOf(content, path).split('\n')[node.position!.start.line - 1] ?? '';
  if (/^\s*#/.test(line)) return null;
  const words = toString(node).split('\n').at(-1)!;
  return [
    `the line of ${node.depth === 1 ? 'equals signs' : 'hyphens'} makes a heading of "${words.slice(0, 60)}"`,
    'leave an empty line before it; for a heading write ## and the words',
  ];
}

/** Headings with nothing below them. */
export const emptySections = ({ entries }: Content): Finding[] =>
  entries.flatMap(({ path, tree }) => (tree ? emptyIn(tree).map((found) => ({ path, ...found })) : []));

function emptyIn({ children }: Root): Omit<Finding, 'path'>[] {
  return children.flatMap((node, index) => {
    if (node.type !== 'heading') return [];
    const next = children[index + 1];
    if (next && (next.type !== 'heading' || next.depth > node.depth)) return [];
    const { line, column } = node.position!.start;
    return [
      { line, column, wrong: `there is nothing below "${toString(node)}"`, right: 'write it, or delete the heading' },
    ];
  });
}
