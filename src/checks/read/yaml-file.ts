import { load } from 'js-yaml';
import { isAlias, isMap, isNode, isPair, isScalar, parseDocument, visit, type Document } from 'yaml';
import { lazily } from '#model/text.ts';
import type { Problem } from '../report/problem.ts';
import { jsonMistake } from './json-file.ts';
import { placeOf } from './place.ts';
import type { ReadingRule } from './reading-rules.ts';
import { openEnd, slipOn } from './yaml-slips.ts';

export type Path = readonly PropertyKey[];

/** Parsed YAML (or JSON, which is YAML too) that knows where each key and value stands in its file. */
export interface YamlFile {
  data: unknown;
  syntaxProblems: Problem[];
  /** Where the value at a path stands, or the nearest parent that exists. */
  locate(path: Path): { line: number; column: number };
  /** The offsets of the value at a path, where it stands there itself. */
  rangeOf(path: Path): [start: number, end: number] | null;
  /** Where the key at a path stands: for a field that should not be there. */
  locateKey(path: Path): { line: number; column: number };
}

/** Signs that may be an anchor, an alias, a tag or a merge. Only where they stand is the slow look worth it. */
const maybeClever = /(?:^|[\s,[{:-])[&*!][^\s]|<<|^%[A-Z]/m;

/**
 * Reads YAML or JSON, and finds positions when they are asked for.
 *
 * The data comes from the parsers that Astro reads with, so that nothing is checked by one parser and published by
 * another. Positions come from a second one, which keeps them; as it is slower, it runs only where something is wrong.
 * @param firstLine the line of the file on which the text begins, counted from 1
 */
export function readYaml(path: string, text: string, firstLine = 1): YamlFile {
  let parsed: Document | null = null;
  const document = (): Document => (parsed ??= parseDocument(text, { prettyErrors: false, logLevel: 'silent' }));
  const at = (offset: number) => {
    const { line, column } = placeOf(text, offset);
    return { line: line + firstLine - 1, column };
  };
  const read = readAsAstroDoes(path, text);
  const reports = path.endsWith('.json')
    ? jsonErrors(text)
    : read.error || maybeClever.test(text)
      ? firstCause(document(), text)
      : [];
  const problems = reports.map(({ offset, ...report }) => ({ path, ...at(offset), ...report }));
  if (read.error && problems.length === 0) {
    problems.push({ path, ...at(read.error.offset), ...unreadable(read.error.reason) });
  }
  return {
    data: problems.length > 0 ? null : read.data,
    syntaxProblems: problems,
    locate: (valuePath) => at(offsetOf(document(), valuePath)),
    rangeOf: (valuePath) => {
      const node = valuePath.length > 0 ? document().getIn(valuePath, true) : null;
      return isNode(node) && node.range ? [node.range[0], node.range[1]] : null;
    },
    locateKey: (keyPath) => at(keyOffsetOf(document(), keyPath)),
  };
}

const unreadable = (reason: string): Pick<Problem, 'rule' | 'wrong' | 'right'> =>
  /single document/.test(reason)
    ? {
        rule: 'yaml',
        wrong: 'a line of three hyphens begins a second page in this file',
        right: 'delete the line; a second page goes into a file of its own',
      }
    : /nest|depth|deep|call stack/i.test(reason)
      ? { rule: 'yaml', wrong: 'fields stand inside fields here, too deep', right: 'write them side by side' }
      : {
          rule: 'yaml',
          wrong: 'the fields cannot be read here',
          right: 'look for a sign that cannot be seen, a missing quote or a comma too many',
        };

function readAsAstroDoes(path: string, text: string): { data: unknown; error?: { offset: number; reason: string } } {
  try {
    return { data: path.endsWith('.json') ? (JSON.parse(text) as unknown) : load(text) };
  } catch (error) {
    // The message shows lines of the file too: only the reason is the parser's own words.
    const { mark, reason, message } = error as { mark?: { position: number }; reason?: string; message: string };
    return { data: null, error: { offset: mark?.position ?? 0, reason: reason ?? message } };
  }
}

interface Report {
  offset: number;
  rule: ReadingRule;
  wrong: string;
  right: string;
}

function jsonErrors(text: string): Report[] {
  const mistake = jsonMistake(text);
  return mistake ? [{ rule: 'yaml', ...mistake }] : [];
}

/** What keeps fields from being read: what has a meaning that nobody meant comes before what follows from it. */
function firstCause(document: Document, text: string): Report[] {
  const clever = clevernesses(document, text);
  if (clever.length > 0) return clever;
  const [error] = syntaxErrors(document, text);
  const open = error && openEnd(text);
  return open ? [{ offset: open.offset, rule: 'yaml', ...open.slip }] : error ? [error] : [];
}

/** A slip that the line shows by itself. */
function slipAt(text: string, offset: number): Omit<Report, 'offset'> | null {
  const slip = slipOn(text, offset);
  return slip && { rule: 'yaml', ...slip };
}

/** A text that begins with a sign of YAML, as it should stand: in quotes. */
function inQuotes(text: string, offset: number): Omit<Report, 'offset'> | null {
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1).split('\n', 1)[0]!;
  const [, marked, mark, rest] = /^\s*(?:- )?([A-Za-z]\w*): ((?:!!?|&)[\w/-]+) (\S.*)$/.exec(line) ?? [];
  if (mark !== undefined)
    return {
      rule: 'yaml',
      wrong: `"${mark}" has a special meaning in YAML, and says nothing to a reader`,
      right: `write ${marked!}: ${rest!.trim()}`,
    };
  const [, name, value] = /^\s*(?:- )?([A-Za-z]\w*): ([@`%[{|>,?*&!-](?=.*\p{L}{2}).*)$/u.exec(line) ?? [];
  return value === undefined
    ? null
    : {
        rule: 'yaml',
        wrong: `the text of ${name!} begins with "${value.charAt(0)}", which has a special meaning in YAML`,
        right: `put it in quotes: ${name!}: '${value.trim().replaceAll("'", "''")}'`,
      };
}

function syntaxErrors(document: Document, text: string): Report[] {
  return [...document.errors, ...document.warnings].map((error) => ({
    offset: error.pos[0],
    ...(slipAt(text, error.pos[0]) ??
      colonFurtherDown(error.code, text, error.pos[0]) ??
      inQuotes(text, error.pos[0]) ?? {
        rule: 'yaml',
        wrong: 'the fields cannot be read here',
        right: yamlHint(error.code),
      }),
  }));
}

/** A text of several lines with a colon in one of them, told with the name of its own field. */
function colonFurtherDown(code: string, text: string, offset: number): Omit<Report, 'offset'> | null {
  if (!/^(?:BLOCK_AS_IMPLICIT_KEY|MULTILINE_IMPLICIT_KEY)$/.test(code)) return null;
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1).split('\n', 1)[0]!;
  const [, name] = /^\s*(?:- )?([A-Za-z]\w*): +[^\s'"|>[{]/.exec(line) ?? [];
  return name === undefined
    ? null
    : {
        rule: 'yaml',
        wrong: `a line of the text of ${name} holds a colon and a space, which YAML takes for another field`,
        right: `put the whole text of ${name} in single quotes, from its first word to its last (an apostrophe inside is written twice)`,
      };
}

/** Anchors, aliases and tags: parts of YAML that content has no need of, and that can grow without end. */
function clevernesses(document: Document, text: string): Report[] {
  const directive = /^%[A-Z].*$/m.exec(text);
  if (directive)
    return [{ offset: directive.index, rule: 'yaml', wrong: `"${directive[0]}" speaks to a program`, right: 'delete the line, and the line of three hyphens below it' }]; // prettier-ignore
  const reports: Report[] = [];
  visit(document, {
    Node(key, node) {
      const isMerge = key === 'key' && isScalar(node) && node.value === '<<';
      const { anchor, tag } = node as { anchor?: string; tag?: string };
      const marked = isAlias(node) || isMerge || Boolean(anchor) || Boolean(tag);
      if (!marked) return;
      reports.push({
        offset: node.range?.[0] ?? 0,
        ...(slipAt(text, node.range?.[0] ?? 0) ??
          inQuotes(text, node.range?.[0] ?? 0) ?? {
            rule: 'yaml',
            wrong: 'this begins with &, *, ! or <<, which have a special meaning in YAML',
            right: "a text that begins with one goes in quotes: '& more'; what stands elsewhere too is written out in both places", // prettier-ignore
          }),
      });
    },
  });
  const [first, ...others] = reports;
  if (!first || others.length === 0) return reports;
  return [{ ...first, wrong: `${first.wrong} (here, and in ${others.length} more places)` }];
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
      return 'put single quotes round the text that holds a colon and a space, from its first word to its last';
    default:
      return 'check indentation, quotes and colons on this line and the one before';
  }
}

/** A file that is read when something of it is asked for. */
export const whenAsked = (read: () => YamlFile): YamlFile => ({
  get data() {
    return read().data;
  },
  get syntaxProblems() {
    return read().syntaxProblems;
  },
  locate: (path) => read().locate(path),
  rangeOf: (path) => read().rangeOf(path),
  locateKey: (path) => read().locateKey(path),
});

/** A file whose data is known; it is read again when somebody asks where something stands in it. */
export function readBefore(data: unknown, read: () => YamlFile): YamlFile {
  const { locate, rangeOf, locateKey } = whenAsked(lazily(read));
  return { data, syntaxProblems: [], locate, rangeOf, locateKey };
}

/** The fields of a group; none where it is something else. */
export const fieldsOf = (data: unknown): Record<string, unknown> =>
  data !== null && typeof data === 'object' && !Array.isArray(data) ? (data as Record<string, unknown>) : {};
