import { LineCounter, isMap, isNode, isPair, parseDocument, type Document } from 'yaml';
import type { Problem } from './problem.ts';

export type Path = readonly PropertyKey[];

/** Parsed YAML (or JSON, which is YAML too) that knows where each key and value stands in its file. */
export interface YamlFile {
  data: unknown;
  syntaxProblems: Problem[];
  /** Where the value at a path stands, or the nearest parent that exists. */
  locate(path: Path): { line: number; column: number };
  /** Where the key at a path stands: for a field that should not be there. */
  locateKey(path: Path): { line: number; column: number };
}

/**
 * Reads YAML and keeps positions.
 * @param firstLine the line of the file on which the text begins, counted from 1
 */
export function readYaml(path: string, text: string, firstLine = 1): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  return {
    data: document.errors.length > 0 ? null : toPlainData(document),
    syntaxProblems: document.errors.map((error) => ({
      path,
      ...at(error.pos[0]),
      rule: 'yaml',
      wrong: `this is not valid YAML: ${error.message}`,
      right: yamlHint(error.code),
    })),
    locate: (valuePath) => at(offsetOf(document, valuePath)),
    locateKey: (keyPath) => at(keyOffsetOf(document, keyPath)),
  };
}

function toPlainData(document: Document): unknown {
  // Aliases are not part of our content; a low limit keeps a small file from growing without end.
  return document.toJS({ maxAliasCount: 0 });
}

function offsetOf(document: Document, path: Path): number {
  for (let length = path.length; length >= 0; length--) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

function keyOffsetOf(document: Document, path: Path): number {
  const parent = path.length <= 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (isMap(parent)) {
    const pair = parent.items.find((item) => isPair(item) && String(item.key) === String(path.at(-1)));
    if (pair && isNode(pair.key) && pair.key.range) return pair.key.range[0];
  }
  return offsetOf(document, path);
}

function yamlHint(code: string): string {
  switch (code) {
    case 'TAB_AS_INDENT':
      return 'use spaces, not tabs, at the start of a line';
    case 'DUPLICATE_KEY':
      return 'keep one of the two fields of the same name';
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      return "put quotes round a text that holds a colon and a space: title: 'Case: dance'";
    default:
      return 'check indentation, quotes and colons on this line and the one before';
  }
}
