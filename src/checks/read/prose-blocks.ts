import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit, SKIP } from 'unist-util-visit';

/** A paragraph, heading or table row of prose: what a reader takes in as one statement. */
export interface ProseBlock {
  kind: 'paragraph' | 'heading' | 'table row' | 'table head';
  text: string;
  line: number;
  column: number;
  /** The figures and findings it draws from typed data. */
  drawn: DrawnFigure[];
}

export interface DrawnFigure {
  component: (typeof drawing)[number];
  /** The entry it comes from, and its id there; a worked grade, a fact and a line are whole entries. */
  from: string;
  of: string;
  /** The words of a living number, which stand in the text of the block. */
  words: string;
  line: number;
  column: number;
}

const known = new WeakMap<Root, ProseBlock[]>();

/** The blocks of a text, in reading order. Code is left out: it states nothing. Many rules ask; the answer is kept. */
export function proseBlocks(tree: Root): ProseBlock[] {
  const blocks = known.get(tree) ?? readBlocks(tree);
  known.set(tree, blocks);
  return blocks;
}

function readBlocks(tree: Root): ProseBlock[] {
  const blocks: ProseBlock[] = [];
  visit(tree, (node, index, parent) => {
    const kind = kindOf(node, index, parent?.type);
    if (!kind) return undefined;
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    blocks.push({ kind, text: wordsOf(node), line, column, drawn: drawnFigures(node) });
    return SKIP;
  });
  return blocks;
}

function kindOf(node: Nodes, index: number | undefined, parent: string | undefined): ProseBlock['kind'] | null {
  if (node.type === 'paragraph') return 'paragraph';
  if (node.type === 'heading') return 'heading';
  if (node.type === 'tableRow' && parent === 'table') return index === 0 ? 'table head' : 'table row';
  return null;
}

function wordsOf(node: Nodes): string {
  if (node.type === 'tableRow') return node.children.map(wordsOf).join(' | ');
  if (node.type === 'inlineCode' || node.type === 'code' || node.type === 'html') return '';
  if (node.type === 'break') return ' ';
  const drawn = wordsDrawn(node);
  if (drawn !== null) return drawn;
  if ('children' in node) return node.children.map((child) => wordsOf(child as Nodes)).join('');
  return toString(node, { includeImageAlt: false });
}

/** The words of a living number, which `writeNumbers` put where it is taken. */
const wordsDrawn = ({ data }: Nodes): string | null =>
  data && 'words' in data && typeof data.words === 'string' ? data.words : null;

const drawing = ['Result', 'Finding', 'WorkedGrade', 'Fact', 'Line', 'Number', 'Sum'] as const;

/** Components that name one thing only: a fact, a living number, or a sum. */
export const namesOne = (component: DrawnFigure['component']): boolean =>
  component === 'Fact' || component === 'Line' || component === 'Number' || component === 'Sum';

/** Every figure and finding that a text draws from typed data. */
export function drawnFigures(node: Nodes): DrawnFigure[] {
  const drawn: DrawnFigure[] = [];
  visit(node, (inner) => {
    if (inner.type !== 'mdxJsxTextElement' && inner.type !== 'mdxJsxFlowElement') return;
    const component = drawing.find((name) => name === inner.name);
    if (!component) return;
    const value = (name: string): string => {
      const attribute = inner.attributes.find((candidate) => 'name' in candidate && candidate.name === name);
      return typeof attribute?.value === 'string' ? attribute.value : '';
    };
    const { line, column } = inner.position?.start ?? { line: 1, column: 1 };
    drawn.push({
      component,
      words: wordsDrawn(inner) ?? '',
      from: value(namesOne(component) ? 'of' : 'from'),
      of: value('of'),
      line,
      column,
    });
  });
  return drawn;
}

/** Writes the words of each living number into the component that takes it, so that rules read what a reader reads. */
export function writeNumbers(tree: Root, wordsOf: (of: string) => string | null): void {
  visit(tree, (node) => {
    if ((node.type !== 'mdxJsxTextElement' && node.type !== 'mdxJsxFlowElement') || node.name !== 'Number') return;
    const of = node.attributes.find((attribute) => 'name' in attribute && attribute.name === 'of')?.value;
    const words = typeof of === 'string' ? wordsOf(of) : null;
    if (words !== null) Object.assign((node.data ??= {}), { words });
  });
}

/** A text without the living numbers it takes: what is left was typed. */
export const typedPart = (text: string, words: readonly (string | null)[]): string =>
  words.reduce<string>((left, each) => (each ? left.replace(each, ' '.repeat(each.length)) : left), text);
