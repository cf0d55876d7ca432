import { LineCounter, isAlias, isMap, isNode, isPair, parseDocument, visit, type Document } from 'yaml';
import type { Problem } from './problem.ts';
import type { RuleId } from './rule-table.ts';

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
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'silent' });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const problems = [...syntaxErrors(document), ...clevernesses(document)].map(({ offset, ...report }) => ({
    path,
    ...at(offset),
    ...report,
  }));
  return {
    data: problems.length > 0 ? null : (document.toJS() as unknown),
    syntaxProblems: problems,
    locate: (valuePath) => at(offsetOf(document, valuePath)),
    locateKey: (keyPath) => at(keyOffsetOf(document, keyPath)),
  };
}

interface Report {
  offset: number;
  rule: RuleId;
  wrong: string;
  right: string;
}

function syntaxErrors(document: Document): Report[] {
  return [...document.errors, ...document.warnings].map((error) => ({
    offset: error.pos[0],
    rule: 'yaml',
    wrong: 'the fields cannot be read here',
    right: yamlHint(error.code),
  }));
}

/** Anchors, aliases and tags: parts of YAML that content has no need of, and that can grow without end. */
function clevernesses(document: Document): Report[] {
  const reports: Report[] = [];
  visit(document, {
    Node(_key, node) {
      const marked =
        isAlias(node) || Boolean((node as { anchor?: string }).anchor) || Boolean((node as { tag?: string }).tag);
      if (!marked) return;
      reports.push({
        offset: node.range?.[0] ?? 0,
        rule: 'yaml',
        wrong: 'this begins with &, * or !, which have a special meaning in YAML',
        right: "put the text in quotes: '&c'",
      });
    },
  });
  return reports;
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
