import type { PhrasingContent, RootContent, Table } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { toString } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { CitedText, ProsePart } from '#model/pack-item.ts';
import { splitAtCitations } from './citation-marks.ts';

const parser = unified().use(remarkParse).use(remarkMdx).use(remarkGfm).freeze();

/** What a component that draws on typed data says, in words and sources. */
export type Draw = (component: string, properties: Record<string, string>) => CitedText;

/** The text of a page as typed parts, with its citations as ids of sources; emphasis is dropped, links are kept. */
export function proseParts(body: string, draw: Draw): ProsePart[] {
  return parser.parse(body).children.flatMap((node) => partsOf(node, draw));
}

function partsOf(node: RootContent, draw: Draw): ProsePart[] {
  switch (node.type) {
    case 'heading':
      return [{ kind: 'heading', level: node.depth, text: toString(node) }];
    case 'paragraph':
      // A caveat on one line is a paragraph to the parser, and a block of its own to a reader.
      if (node.children.length === 1 && isCaveat(node.children[0]!)) return componentParts(node.children[0], draw);
      return [{ kind: 'paragraph', text: textOf(node.children, draw) }];
    case 'list':
      return [
        {
          kind: 'list',
          ordered: node.ordered === true,
          items: node.children.flatMap((item) => itemsOf(item.children, draw)),
        },
      ];
    case 'table':
      return [tableOf(node, draw)];
    case 'blockquote':
      return node.children.flatMap((child) => partsOf(child, draw));
    case 'mdxJsxFlowElement':
      return componentParts(node, draw);
    default:
      return [];
  }
}

/** A point of a list, and the points of a list inside it as points of their own. */
function itemsOf(children: RootContent[], draw: Draw): CitedText[] {
  const own = children.flatMap((child) => (child.type === 'paragraph' ? [textOf(child.children, draw)] : []));
  const inner = children.flatMap((child) =>
    child.type === 'list' ? child.children.flatMap((item) => itemsOf(item.children, draw)) : [],
  );
  return [own.flat(), ...inner].filter((item) => item.length > 0);
}

function tableOf({ children: [head, ...rows] }: Table, draw: Draw): ProsePart {
  return {
    kind: 'table',
    columns: head!.children.map((cell) => toString(cell)),
    rows: rows.map((row) => row.children.map((cell) => textOf(cell.children, draw))),
  };
}

const isCaveat = (node: PhrasingContent): node is MdxJsxTextElement =>
  node.type === 'mdxJsxTextElement' && node.name === 'Caveat';

function componentParts(node: MdxJsxFlowElement | MdxJsxTextElement, draw: Draw): ProsePart[] {
  if (node.name !== 'Caveat') return [{ kind: 'paragraph', text: draw(node.name ?? '', propertiesOf(node)) }];
  const parts: ProsePart[] =
    node.type === 'mdxJsxTextElement'
      ? [{ kind: 'paragraph', text: textOf(node.children, draw) }]
      : node.children.flatMap((child) => partsOf(child as RootContent, draw));
  return [{ kind: 'caveat', title: propertiesOf(node).title ?? '', parts }];
}

function textOf(children: PhrasingContent[], draw: Draw): CitedText {
  return children.flatMap((node): CitedText => {
    if (node.type === 'text') return splitAtCitations(node.value.replace(/\s*\n\s*/g, ' '));
    if (node.type === 'inlineCode') return [{ text: node.value }];
    if (node.type === 'break') return [{ text: ' ' }];
    if (node.type === 'link') return [{ text: toString(node), href: node.url }];
    if (node.type === 'mdxJsxTextElement') return draw(node.name ?? '', propertiesOf(node));
    return 'children' in node ? textOf(node.children, draw) : [];
  });
}

function propertiesOf({ attributes }: MdxJsxFlowElement | MdxJsxTextElement): Record<string, string> {
  return Object.fromEntries(
    attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
        ? [[attribute.name, attribute.value]]
        : [],
    ),
  );
}
