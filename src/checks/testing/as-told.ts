import { isMap, isScalar, parseDocument, type Pair, type YAMLMap } from 'yaml';
import type { ContentFile } from '../content.ts';
import { fixContent } from '../repair/fix-content.ts';
import { splitFrontMatter } from '../read/front-matter.ts';
import type { RatedProblem } from '../report/problem.ts';

/** One way to do what a message says. */
export interface Way {
  /** The words of the message that are followed. */
  told: string;
  files: ContentFile[];
  /** Whether the message names several, of which one at least must do. */
  oneOf?: boolean;
}

type Edit = (text: string, problem: RatedProblem, files: readonly ContentFile[]) => string | null;

/** The offset of a line and column, both counted from 1. */
function offsetAt(text: string, { line, column }: RatedProblem): number {
  const before = text.split('\n').slice(0, line - 1);
  return before.reduce((sum, each) => sum + each.length + 1, 0) + column - 1;
}

/** What a message says is wrong, word for word: what it has in quotes, or the name of a tag. */
const namedIn = (wrong: string): string | null =>
  /"(.+?)"(?=$|[\s,:;.)])/s.exec(wrong)?.[1] ??
  (/^<(\w+)>/.exec(wrong) ?? /^there is no page (\S+)$/.exec(wrong))?.[1] ??
  null;

const replaceFrom = (text: string, from: number, old: string, by: string): string | null => {
  const start = text.indexOf(old, from);
  return start === -1 ? null : text.slice(0, start) + by + text.slice(start + old.length);
};

/** The words that are named as wrong, at the place of the problem, with others in their place. */
const inPlaceOfNamed =
  (by: string): Edit =>
  (text, problem) => {
    const named = namedIn(problem.wrong);
    const from = offsetAt(text, problem);
    return named === null ? null : replaceFrom(text, from, named, by);
  };

type Field = Pair<{ value: unknown; range: [number, number, number] }, { range: [number, number, number] } | null>;

/** The mapping of a field file in which an offset lies, with those around it, from the inmost out. */
function mappingsAt(yaml: string, offset: number): YAMLMap[] {
  const around: YAMLMap[] = [];
  const enter = (node: unknown): void => {
    const { range, items } = (node ?? {}) as { range?: [number, number, number]; items?: unknown[] };
    if (!range || !items || offset < range[0] || offset > range[2]) return;
    if (isMap(node)) around.unshift(node);
    for (const item of items) enter(isMap(node) ? (item as Field).value : item);
  };
  enter(parseDocument(yaml, { logLevel: 'silent' }).contents);
  return around;
}

const fieldOf = (mapping: YAMLMap, name: string): Field | undefined =>
  mapping.items.find(({ key }) => isScalar(key) && key.value === name) as Field | undefined;

/** The text with a field of the mapping at a place set, or added where the mapping has none. */
function withField(
  yaml: string,
  offset: number,
  name: string,
  value: string,
  around = mappingsAt(yaml, offset),
): string | null {
  const mapping = around.find((each) => fieldOf(each, name)) ?? around[0];
  if (!mapping) return null;
  const present = fieldOf(mapping, name);
  if (present?.value) {
    const [start, end] = present.value.range;
    const lineEnd = yaml.slice(start, end).endsWith('\n') ? '\n' : '';
    return yaml.slice(0, start) + value + lineEnd + yaml.slice(end);
  }
  const first = mapping.items[0] as Field | undefined;
  if (!first) return null;
  const [start] = first.key.range;
  const isJson = yaml.startsWith('"', start);
  const field = `${isJson ? JSON.stringify(name) : name}: ${value}`;
  const indent = ' '.repeat(start - yaml.lastIndexOf('\n', start - 1) - 1);
  return `${yaml.slice(0, start)}${field}${mapping.flow ? ', ' : `\n${indent}`}${yaml.slice(start)}`;
}

/** The fields of a file alone, changed. */
function inFields(text: string, path: string, change: (yaml: string, yamlStart: number) => string | null) {
  if (!path.endsWith('.mdx')) return change(text, 0);
  const { yaml, yamlStart } = splitFrontMatter(text);
  const changed = yaml === null ? null : change(yaml, yamlStart);
  return changed === null ? null : text.slice(0, yamlStart) + changed + text.slice(yamlStart + yaml!.length);
}

const settingFields =
  (fields: readonly [name: string, value: string][]): Edit =>
  (text, problem) =>
    fields.reduce<string | null>(
      (left, [name, value]) =>
        left === null
          ? null
          : inFields(left, problem.path, (yaml, start) =>
              withField(yaml, Math.max(0, offsetAt(left, problem) - start), name, value),
            ),
      text,
    );

/** A text that should be a number, with the quotes round it if it has any. */
const asNumber =
  (by: string): Edit =>
  (text, problem) => {
    const named = namedIn(problem.wrong);
    const from = offsetAt(text, problem);
    if (named === null) return null;
    const quoted = [`'${named}'`, `"${named}"`, named].find((one) => text.startsWith(one, text.indexOf(named, from) - (one === named ? 0 : 1))); // prettier-ignore
    return quoted === undefined ? null : replaceFrom(text, from, quoted, by);
  };

/** The line of the problem, written otherwise as far as its margin. */
const lineAs =
  (by: string): Edit =>
  (text, problem) =>
    text
      .split('\n')
      .map((line, index) => (index === problem.line - 1 ? (/^\s*(?:- )?/.exec(line)?.[0] ?? '') + by : line))
      .join('\n');

/** What stands from the place of the problem to the end of its line, written otherwise. */
const valueAs =
  (by: string): Edit =>
  (text, problem) => {
    const from = offsetAt(text, problem);
    const end = text.indexOf('\n', from);
    const line = text.lastIndexOf('\n', from - 1) + 1;
    const value = text.slice(line, end === -1 ? undefined : end);
    const start = line + (/^\s*(?:- )?\w+: +/.exec(value)?.[0].length ?? from - line);
    return text.slice(0, start) + by + (end === -1 ? '' : text.slice(end));
  };

/** Without the words that are named; the blank before them goes too. */
const withoutNamed: Edit = (text, problem) => {
  const named = namedIn(problem.wrong);
  if (named === null) return null;
  const from = offsetAt(text, problem);
  return replaceFrom(text, from, ` ${named}`, '') ?? replaceFrom(text, from, named, '');
};

/** Without any of the words that are named. */
const withoutAllNamed: Edit = (text, { wrong }) =>
  [...wrong.matchAll(/"([^"]+)"/g)].reduce((left, [, named]) => left.replaceAll(named!, ''), text);

const headingAs =
  (signs: string): Edit =>
  (text, problem) => {
    const from = offsetAt(text, problem);
    return text.slice(0, from) + text.slice(from).replace(/^#+/, signs);
  };

/** A source of the text, or else any that is there. */
const aSource = (text: string, files: readonly ContentFile[]): string =>
  /(?:ref: |\[@)([a-z0-9-]+)/.exec(text)?.[1] ??
  files.flatMap(({ path }) => /^references\/(.+)\.json$/.exec(path)?.[1] ?? [])[0]!;

/** With a source in the place of the words that are named. */
const citingInPlace: Edit = (text, problem, files) =>
  inPlaceOfNamed(`[@${aSource(text, files)}]`)(text, problem, files);

/** With a source at the end of the sentence in which the words that are named stand. */
const citing: Edit = (text, problem, files) => {
  const named = namedIn(problem.wrong);
  const source = aSource(text, files);
  const at = named === null ? -1 : text.indexOf(named, offsetAt(text, problem));
  if (at === -1) return null;
  const [line] = text.slice(at).split('\n', 1);
  const stop = /[.!?](?=['"]?(?:\s|$))/.exec(line!);
  const end = at + (stop ? stop.index + 1 : line!.length);
  return `${text.slice(0, end)}[@${source}]${text.slice(end)}`;
};

/** Without the field at whose name the problem stands. */
const withoutField: Edit = (text, problem) =>
  inFields(text, problem.path, (yaml, start) => {
    const offset = offsetAt(text, problem) - start;
    for (const mapping of mappingsAt(yaml, offset)) {
      const index = (mapping.items as Field[]).findIndex(({ key }) => key.range[0] === offset);
      if (index === -1) continue;
      const { key, value } = mapping.items[index] as Field;
      const after = mapping.items[index + 1] as Field | undefined;
      const before = mapping.items[index - 1] as Field | undefined;
      const end = after?.key.range[0] ?? value?.range[2] ?? key.range[2];
      const begin = after || !mapping.flow ? key.range[0] : (before?.value?.range[1] ?? key.range[0]);
      return yaml.slice(0, begin) + yaml.slice(after || !mapping.flow ? end : (value?.range[1] ?? end));
    }
    return null;
  });

/** A field that stands nowhere else than in the group at the place. */
const settingBeside =
  (name: string, value: string): Edit =>
  (text, problem) =>
    inFields(text, problem.path, (yaml, start) => {
      const [group] = mappingsAt(yaml, offsetAt(text, problem) - start);
      return group ? withField(yaml, offsetAt(text, problem) - start, name, value, [group]) : null;
    });

/** A field of a group that stands at the top of the entry. */
const settingBelow =
  (group: string, name: string, value: string): Edit =>
  (text, { path }) =>
    inFields(text, path, (yaml) => {
      const below = fieldOf(parseDocument(yaml, { logLevel: 'silent' }).contents as YAMLMap, group)?.value;
      const offset = below ? below.range[0] + 1 : -1;
      return below ? withField(yaml, offset, name, value) : null;
    });

/** A tag by another name, where it is opened and where it is closed. */
const tagAs =
  (by: string): Edit =>
  (text, { wrong }) => {
    const tag = /^<(\w+)>/.exec(wrong)?.[1];
    return tag === undefined ? null : text.replaceAll(new RegExp(`(</?)${tag}\\b`, 'g'), `$1${by}`);
  };

/** A link or a heading in the place of what is named. */
const asMarkdown =
  (by: string): Edit =>
  (text, problem, files) => {
    const named = namedIn(problem.wrong);
    const from = offsetAt(text, problem);
    if (named === null) return null;
    const tag =
      /^<[^>]*>$/.test(by) && problem.wrong.startsWith('<') ? text.lastIndexOf('<', text.indexOf(named, from)) : -1;
    if (tag !== -1) return text.slice(0, tag) + by + text.slice(text.indexOf('>', tag) + 1);
    const link = text.indexOf(`[${named}](`, from);
    if (by.startsWith('[') && link !== -1) return text.slice(0, link) + by + text.slice(text.indexOf(')', link) + 1);
    const bold = text.indexOf(`**${named}**`, from);
    if (by.startsWith('#') && bold !== -1) return text.slice(0, bold) + by + text.slice(bold + named.length + 4);
    return inPlaceOfNamed(by)(text, problem, files);
  };

/** What a pattern finds first from the place of the problem on, written otherwise. */
const firstAs =
  (pattern: RegExp, by: string): Edit =>
  (text, problem) => {
    const from = offsetAt(text, problem);
    const found = pattern.exec(text.slice(from));
    return found ? text.slice(0, from + found.index) + by + text.slice(from + found.index + found[0].length) : null;
  };

/** Without the sentence in which the words that are named stand; a field would be left empty. */
const withoutSentence: Edit = (text, problem) => {
  const named = namedIn(problem.wrong);
  const from = offsetAt(text, problem);
  const at =
    named === null || from < (/^---\n[^]*?\n---\n/.exec(text)?.[0].length ?? 0) ? -1 : text.indexOf(named, from);
  if (at === -1) return null;
  const [before, after] = [text.slice(0, at), text.slice(at)];
  const begin = Math.max(before.lastIndexOf('. ') + 2, before.lastIndexOf('\n') + 1);
  return text.slice(0, begin) + after.slice(/[.!?](?= |\n|$)|(?=\n)|$/.exec(after)!.index + 1);
};

/** A field by its name, taken out of the fields of a file. */
const withoutFieldCalled =
  (name: string): Edit =>
  (text, problem) =>
    inFields(text, problem.path, (yaml) => {
      const { items } = parseDocument(yaml, { logLevel: 'silent' }).contents as YAMLMap;
      const index = (items as Field[]).findIndex(({ key }) => isScalar(key) && key.value === name);
      const after = items[index + 1] as Field | undefined;
      return index === -1
        ? null
        : yaml.slice(0, (items[index] as Field).key.range[0]) + (after ? yaml.slice(after.key.range[0]) : '');
    });

/** How a field and its value are written in a message. */
const field = String.raw`"?(\w+)"?: (\{.*?\}(?=$|[,;])|\[.*?\](?=$|[,;])|"[^"]*"|'[^']*'|[^,;:]+?)(?=$|[,;:]|\. | or \w+:)`;
const notWords =
  'an?|the|it|its|in|so|both|each|who|what|two|them|that|between|down|names|under|true|only|value|one|role|full|Markdown|your|below|per|some|words|at|0|1(?= where)|\\d(?=, or \\d)';

/** Every form of words in which messages name the exact repair, and how it is carried out. */
const forms: [words: RegExp, edits: (found: RegExpMatchArray) => Edit | Edit[]][] = [
  [/^delete it, and leave an empty line/, () => firstAs(/<\w+ ?\/?>/, '\n\n')],
  [/put a backslash before each: /, () => firstAs(/\{.*?\}/, '\\{words\\}')],
  [/^write <(\w+)>, with its capital letters$/, ([, one]) => tagAs(one!)],
  [/^delete this one$/, () => (text, { line }) => text.split('\n').toSpliced(line - 1, 1).join('\n')],
  [/^add it[^;]*; one of: (.+)$/, ([, list]) => list!.split(', ').map((one): Edit => (text, problem, files) => settingBeside(/\w+(?= is missing$)/.exec(problem.wrong)![0], one)(text, problem, files))],
  [/^delete its row;/, () => (text, { line }) => text.split('\n').toSpliced(line - 1, 1).join('\n')],
  [/^delete the note;/, () => firstAs(/<!--[^]*?-->/, '')],
  [/^cite the source (?:where the mark stands|by its id(?: in its place)?): \[@source-id\]/, () => citingInPlace],
  [/^leave it out;/, () => (text, problem, files) => (text.includes('](tel:') ? null : withoutNamed(text, problem, files))],
  [/^write (\/\S+), if it is a page of this site$/, ([, page]) => firstAs(/https?:[^\s)"'>]+/, page!)],
  [/^leave "(\w+)" out where/, ([, name]) => withoutFieldCalled(name!)],
  [/^raise version to (\d+), and set published to the day of the change$/, ([, version]) => settingFields([['version', version!], ['published', '2026-11-23']])],
  [/^write (https?:\/\/\S+)$/, ([, address]) => firstAs(/https?:[^\s)"'>]+/, address!)],
  [/^write the text, or leave the sentence out/, () => withoutSentence],
  [/^write (-?\d[\d.]*): a number without/, ([, number]) => asNumber(number!)],
  [/^did you mean ([^?]+)\?(?! it stands here)/, ([, one]) => [inPlaceOfNamed(one!.split(', ')[0]!)]],
  [/^write one of: ([^;]+)/, ([, list]) => list!.split(', ').map((one) => inPlaceOfNamed(one))],
  [/^write the strongest of those that results have: ([^;]+?);/, ([, list]) => list!.split(', ').map((one) => settingFields([['strongestDesign', one]]))],
  [/^write (\p{L}+)$/u, ([, word]) => (text, problem, files) => (problem.rule === 'repeated-word' ? inPlaceOfNamed(word!)(text, problem, files) : null)],
  [/^begin with two signs: (##)$/, ([, signs]) => headingAs(signs!)],
  [/^write it, or delete the heading$/, () => lineAs('')],
  [/^put below its first row: (.*)$/, ([, row]) => (text, { line }) => text.split('\n').toSpliced(line, 0, row!).join('\n')],
  [/^delete them$/, () => withoutAllNamed],
  [/^add \[@the-source\] at the end/, () => citing],
  [/^use one of: ([^;]+)/, ([, list]) => list!.split(', ').flatMap((one) => [tagAs(one), inPlaceOfNamed(one)])],
  [/^use (#+)$/, ([, signs]) => headingAs(signs!)],
  [/^under (\w+) write (\w+): (\[.*?\]|[a-z ]+(?=[,;]))(?:, or (\[.*?\]))?/, ([, group, name, ...values]) => values.filter((value) => value !== undefined).map((value) => settingBelow(group!, name!, value))],
  [/^write (amount|valueText): (.+), without the minus$/, ([, name, value]) => settingFields([[name!, `'${value!}'`]])],
  [new RegExp(`^write ${field}, and add beside it ${field}`), ([, name, value, other, words]) => (text, problem, files) => settingFields([[name!, value!]])(settingBeside(other!, words!)(text, problem, files) ?? text, problem, files)],
  [new RegExp(`^write the (?:same \\w+ in both|lower number first): ${field}(?:, ${field})?`), ([, a, x, b, y]) => settingFields(b === undefined ? [[a!, x!]] : [[a!, x!], [b, y!]])],
  [/^write (\w+: .*)$/, ([, line]) => (text, problem, files) => (problem.rule === 'yaml' ? lineAs(line!)(text, problem, files) : null)],
  [new RegExp(`^(?:add|write|if .*?, write|look it up in the source; if the minus slipped in, write) ${field}`), ([, name, value]) => (name === 'it' || /^and the/.test(value!) ? [] : settingFields([[name!, value!]]))],
  [/^put it in quotes: (\w+: )(.+)$/, ([, , value]) => valueAs(value!)],
  [/^put (?:it|the whole text) in quotes(?: \([^)]*\))?: (.+?)(?=$|; a note goes)/, ([, value]) => valueAs(value!)],
  [/^write the apostrophe twice: \w+: (.+)$/, ([, value]) => valueAs(value!)],
  [/^delete it(?:; if it says something|$|: it often)/, () => withoutNamed],
  [/^delete (?:this field|it; \/contribute)/, () => withoutField],
  [/^write (<\/\w+>) where it ends/, ([, tag]) => (text) => `${text.trimEnd()}\n\n${tag!}\n`],
  [/^write its id: (\S+)$/, ([, id]) => inPlaceOfNamed(id!)],
  [/^write it as \[@source-id\][^:]*: (.+)$/, ([, cited]) => inPlaceOfNamed(cited!)],
  [/^write (\{"literal": "undated"\})/, ([, value]) => (text, problem) => replaceFrom(text, offsetAt(text, problem), /\{[^}]*\}/.exec(text.slice(offsetAt(text, problem)))![0], value!)],
  [new RegExp(`^(?:write|use straight ones:|use round brackets:) (?!(?:${notWords})\\b(?! people concerned))("?)([^;…]+?)\\1(?=$|;|, (?:or|and|as|so)\\b| in its place,|: the number| on a line of its own)`), ([, , words]) => asMarkdown(words!)],
]; // prettier-ignore

/** The files with the one of the problem under the name that its message gives. */
function renamed(files: readonly ContentFile[], { path, right }: RatedProblem): ContentFile[] | null {
  const name = /^call (?:it|the file) (?:something longer, such as )?(content\/)?(\S+\.\w+)(?=$|:)/.exec(right);
  if (!name) return null;
  const to = name[1] ? name[2]! : path.replace(/[^/]*$/, name[2]!);
  return files.some((file) => file.path === to)
    ? null
    : files.map((file) => (file.path === path ? { ...file, path: to } : file));
}

/** The files with an address as an earlier one of the page that took its place. */
function calledFormerly(files: readonly ContentFile[], right: string): Way | null {
  const [told, old, page] = /add "formerly: \[([\w-]+)\]" to the fields of \/([\w-]+\/[\w-]+)\//.exec(right) ?? [];
  const file = files.find(({ path }) => page !== undefined && path.replace(/\.\w+$/, '') === page);
  const text = file && inFields(file.text, file.path, (yaml) => withField(yaml, 0, 'formerly', `[${old!}]`));
  return text ? { told: told!, files: files.map((each) => (each === file ? { ...file, text } : each)), oneOf: true } : null; // prettier-ignore
}

/** The files with what --fix repairs; null where it repairs nothing. */
export function repaired(files: readonly ContentFile[], today: Date): ContentFile[] | null {
  const fixed = fixContent([...files], today);
  return fixed.length === 0 ? null : files.map((file) => fixed.find(({ path }) => path === file.path) ?? file);
}

/**
 * The files as they are after somebody did what a message says, in each way that it names word for word. Where a
 * message asks for what only its author knows, there is none.
 */
export function waysTold(files: readonly ContentFile[], problem: RatedProblem): Way[] {
  const { path, right } = problem;
  if (right === 'use it, or delete it') return [{ told: right, files: files.filter((file) => file.path !== path) }];
  const moved = renamed(files, problem);
  if (moved) return [{ told: right, files: moved }];
  const elsewhere = calledFormerly(files, right);
  if (elsewhere) return [elsewhere];
  const file = files.find((each) => each.path === path);
  if (!file) return [];
  for (const [form, edits] of forms) {
    const found = form.exec(right);
    const all = found ? [edits(found)].flat() : [];
    const ways = all.flatMap((edit): Way[] => {
      const text = edit(file.text, problem, files);
      return text === null || text === file.text
        ? []
        : [{ told: found![0], files: files.map((each) => (each === file ? { ...file, text } : each)), oneOf: all.length > 1 }]; // prettier-ignore
    });
    if (ways.length > 0) return ways;
  }
  return [];
}
