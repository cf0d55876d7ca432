import type { z } from 'zod';
import { bodySchema } from '#schemas/body.ts';
import { factSchema } from '#schemas/fact.ts';
import { lists as listPages, type ListName } from '#schemas/lists.ts';
import type { Content, ContentFile, Entry, List } from '../content.ts';
import { fixedPages } from '../addresses.ts';
import { entryKinds } from '../entry-kinds.ts';
import { noMemory, type Memory } from '../memory.ts';
import { isClaimed } from './claims.ts';
import { isPicture, nameProblems } from './file-names.ts';
import { councilsPath, listFiles } from './list-files.ts';
import { splitFrontMatter } from './front-matter.ts';
import type { Problem } from '../report/problem.ts';
import { readCouncils, type CouncilRow } from './read-councils.ts';
import { readReferences } from './read-references.ts';
import { rules } from '../rule-table.ts';
import { fileSizeProblem, readText, sizeProblem } from './safe-mdx.ts';
import { readAs, schemaProblems } from './schema-problems.ts';
import { coverMistakes, findTypingMistakes, findYamlMistakes, mistakeProblems, repairYaml } from './typing-mistakes.ts';
import { fieldsOf, readYaml, whenAsked, type YamlFile } from './yaml-file.ts';

const sitePages = [...fixedPages, ...Object.keys(rules).map((rule) => `/contribute/rules/${rule}/`)];

/** Reads every file once: the content, and all that keeps a file from being read. */
export function readContentTree(files: ContentFile[], today: Date, memory: Memory = noMemory): { content: Content } {
  const problems: Problem[] = [];
  const claimed = files.filter((file) => {
    if (file.odd || !isClaimed(file.path)) return false;
    const tooLarge = file.path.endsWith('.mdx') ? null : fileSizeProblem(file);
    if (tooLarge) problems.push(tooLarge);
    return tooLarge === null;
  });
  const entries = claimed.flatMap((file) => readOne(file, problems, memory));
  const isClaimedFile = new Set(claimed);
  const references = readReferences(
    files.filter((file) => file.path === 'references.json' || isClaimedFile.has(file)),
    memory,
  );
  problems.push(...references.problems);
  const lists = new Map([
    ['references', references.list],
    ...listFiles.flatMap((list) => readList(claimed, files, list, problems)),
  ]);
  const councils = councilRows(claimed, files, problems);
  const unread = new Set([
    ...files.filter(({ odd }) => odd).map(({ path }) => path),
    ...problems.filter(({ rule }) => keepsFromReading.has(rule)).map(({ path }) => path),
  ]);
  if (councils.length === 0) unread.add(councilsPath);
  for (const { path, required } of listFiles) {
    const isThere = files.some((file) => file.path === path);
    if ((required || isThere) && !claimed.some((file) => file.path === path)) unread.add(path);
  }
  return { content: { files, entries, lists, councils, unread, unreadable: problems, sitePages, today } };
}

/** After these nothing is known of what a file holds. */
const keepsFromReading = new Set<string>(['yaml', 'front-matter', 'mdx', 'too-large']);

/** The folders whose entries are YAML alone. */
const yamlKinds: Record<string, z.core.$ZodType> = { facts: factSchema, bodies: bodySchema };

/** What a file holds in which form: nothing where it is no entry. */
function kindOf(path: string): { schema: z.core.$ZodType; form: 'mdx' | 'yaml' } | null {
  const [folder = '', name = '', ...deeper] = path.split('/');
  if (folder === 'lists') return { schema: listPages[name.replace(/\.yaml$/, '') as ListName].schema, form: 'yaml' };
  if (isPicture(path)) return null;
  if (Object.hasOwn(yamlKinds, folder) && name.endsWith('.yaml') && deeper.length === 0)
    return { schema: yamlKinds[folder]!, form: 'yaml' };
  return Object.hasOwn(entryKinds, folder) ? { schema: entryKinds[folder]!, form: 'mdx' } : null;
}

/** What is kept of a file that was read: plain data. Where its fields stand is looked up again when it is asked for. */
interface ReadFile {
  problems: Problem[];
  entry: Pick<Entry, 'data' | 'valid' | 'tree'>;
}

/** The entry that a file is, if it is one. */
function readOne(file: ContentFile, problems: Problem[], memory: Memory): Entry[] {
  const { path } = file;
  const [folder = '', name = ''] = path.split('/');
  if (folder !== 'lists' && (isPicture(path) || kindOf(path))) problems.push(...nameProblems(path, name));
  const kind = kindOf(path);
  if (!kind) return [];
  let yaml: YamlFile | undefined;
  const read = memory.recall('read', [file], (): ReadFile => {
    const { yaml: fields, ...rest } =
      kind.form === 'yaml' ? readFields(file, kind.schema) : readEntry(file, kind.schema);
    yaml = fields;
    return rest;
  });
  problems.push(...read.problems);
  const id = name.replace(kind.form === 'yaml' ? /\.yaml$/ : /\.mdx$/, '');
  const fields = whenAsked(() => (yaml ??= kind.form === 'yaml' ? yamlOf(file) : frontMatterOf(file).yaml));
  return [{ folder, id, path, schema: kind.schema, ...read.entry, yaml: fields }];
}

const yamlOf = ({ path, text }: ContentFile): YamlFile => readYaml(path, repairYaml(text));

function readFields(file: ContentFile, schema: z.core.$ZodType): ReadFile & { yaml: YamlFile } {
  const yaml = yamlOf(file);
  const { valid, data, problems } = fieldsIn(file.path, yaml, schema);
  return {
    yaml,
    problems: [...mistakeProblems(file, findYamlMistakes(file.text)), ...yaml.syntaxProblems, ...problems],
    entry: { data, valid, tree: null },
  };
}

/** The fields of an MDX file, and the text below them; no text where the two cannot be told apart. */
function frontMatterOf(file: ContentFile): { yaml: YamlFile; body: string | null; problems: Problem[] } {
  const { path, text } = file;
  const tooLarge = sizeProblem(path, text);
  if (tooLarge) return { yaml: readYaml(path, ''), body: null, problems: [tooLarge] };
  const mistakes = findTypingMistakes(text);
  const slips = mistakeProblems(file, mistakes);
  const split = splitFrontMatter(coverMistakes(text, mistakes));
  // Fields that cannot be told from the text would be judged as text.
  if (split.yaml === null)
    return { yaml: readYaml(path, ''), body: null, problems: [...slips, noFrontMatter(path, text)] };
  // What a slip of typing hides is judged as if the slip were repaired: one message for it, and all the others.
  const written = splitFrontMatter(text).yaml ?? split.yaml;
  const yaml = readYaml(path, mistakes.length > 0 ? repairYaml(written) : written, 2);
  return { yaml, body: split.body, problems: [...slips, ...yaml.syntaxProblems] };
}

function readEntry(file: ContentFile, schema: z.core.$ZodType): ReadFile & { yaml: YamlFile } {
  const { yaml, body, problems } = frontMatterOf(file);
  if (body === null) return { yaml, problems, entry: { data: {}, valid: false, tree: null } };
  const fields = fieldsIn(file.path, yaml, schema);
  const text = readText(file.path, body);
  return {
    yaml,
    problems: [...problems, ...fields.problems, ...text.problems],
    entry: { data: fields.data, valid: fields.valid, tree: text.tree },
  };
}

/** The fields as the site will have them; where something is wrong, as they were written. */
function fieldsIn(
  path: string,
  yaml: YamlFile,
  schema: z.core.$ZodType,
): { valid: boolean; data: Record<string, unknown>; problems: Problem[] } {
  if (yaml.syntaxProblems.length > 0) return { valid: false, data: {}, problems: [] };
  const read = readAs(path, yaml, schema);
  return { ...read, valid: read.problems.length === 0 };
}

function noFrontMatter(path: string, text: string): Problem {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => line.trim() !== '');
  const report = (line: number, wrong: string, right: string): Problem => ({
    path,
    line,
    column: 1,
    rule: 'front-matter',
    wrong,
    right,
  });
  if (first > 0 && lines[first]!.trim() === '---') {
    return report(1, 'there is an empty line before the fields', 'delete it, so that the file begins with ---');
  }
  const dashes = lines.findIndex(
    (line) => /^\s*(?:[—–]+-?|--|----+|[-—–](?: ?[-—–]){2})\s*$/.test(line) && line.trim() !== '---',
  );
  if (dashes >= 0) {
    return report(dashes + 1, `"${lines[dashes]!.trim()}" is not three hyphens`, 'write --- on a line of its own');
  }
  if (lines[first]?.trim() !== '---') {
    return report(
      1,
      'the file does not begin with fields between two lines of three hyphens',
      'begin with ---, then the fields, then --- on a line of its own',
    );
  }
  const blankLine = lines.findIndex((line, index) => index > 0 && line.trim() === '');
  return report(
    blankLine > 0 ? blankLine + 1 : 1,
    'the fields at the beginning are not closed',
    'write --- on a line of its own after the last field',
  );
}

function readList(
  claimed: ContentFile[],
  files: ContentFile[],
  { name, path, at, schema, required }: (typeof listFiles)[number],
  problems: Problem[],
): [string, List][] {
  const file = claimed.find((candidate) => candidate.path === path);
  if (!file) {
    const isThere = files.some((candidate) => candidate.path === path);
    if (required && !isThere) problems.push(missingFile(path));
    return required || isThere ? [[name, { files: [], items: [], at: () => ({ path, line: 1, column: 1 }) }]] : [];
  }
  problems.push(...mistakeProblems(file, findYamlMistakes(file.text)));
  const yaml = readYaml(path, repairYaml(file.text));
  problems.push(...yaml.syntaxProblems);
  if (yaml.syntaxProblems.length === 0) problems.push(...schemaProblems(path, yaml, schema));
  const found = at.reduce<unknown>((value, key) => fieldsOf(value)[key], yaml.data);
  const items = Array.isArray(found) ? found.map(fieldsOf) : [];
  const list: List = {
    files: [{ path, schema, yaml }],
    items,
    at: (index, field) => ({ path, ...yaml.locate([...at, index, field]) }),
  };
  problems.push(...repeatedIds(list));
  return [[name, list]];
}

function repeatedIds({ items, at }: List): Problem[] {
  const seen = new Set<string>();
  return items.flatMap(({ id }, index) => {
    if (typeof id !== 'string') return [];
    const repeated = seen.has(id.toLowerCase());
    seen.add(id.toLowerCase());
    if (!repeated) return [];
    return [
      {
        ...at(index, 'id'),
        rule: 'duplicate-id' as const,
        wrong: `the id "${id}" is there twice`,
        right: 'give one of the two another id, or delete it',
      },
    ];
  });
}

function councilRows(claimed: ContentFile[], files: ContentFile[], problems: Problem[]): CouncilRow[] {
  const file = claimed.find(({ path }) => path === councilsPath);
  if (!file) {
    if (!files.some(({ path }) => path === councilsPath)) problems.push(missingFile(councilsPath));
    return [];
  }
  const read = readCouncils(file);
  problems.push(...read.problems);
  return read.councils;
}

const missingFile = (path: string): Problem => ({
  path,
  line: 1,
  column: 1,
  rule: 'file-name',
  wrong: 'this file is missing',
  right: 'put it back: other files point to what it holds',
});
