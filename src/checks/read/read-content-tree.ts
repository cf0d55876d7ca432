import { z } from 'zod';
import { slug } from '#schemas/basics.ts';
import { correctionSchema } from '#schemas/correction.ts';
import { featuredSchema } from '#schemas/featured.ts';
import { factSchema } from '#schemas/fact.ts';
import { manifestFile } from '#schemas/fact-version.ts';
import { lists as listPages, type ListName } from '#schemas/lists.ts';
import { removedSchema } from '#schemas/removed.ts';
import { searchWordsSchema } from '#schemas/search-words.ts';
import { vocabularyNames, vocabularySchema } from '#schemas/term.ts';
import type { Content, ContentFile, Entry, List } from '../content.ts';
import { entryKinds } from '../entry-kinds.ts';
import { badFileName, strayFile } from './file-names.ts';
import { splitFrontMatter } from './front-matter.ts';
import type { Problem } from '../report/problem.ts';
import { councilsPath, readCouncils, type CouncilRow } from './read-councils.ts';
import { readReferences } from './read-references.ts';
import { limits, readText } from './safe-mdx.ts';
import { schemaProblems } from './schema-problems.ts';
import { coverMistakes, findHiddenSigns, findTypingMistakes, mistakeProblems, placeOf } from './typing-mistakes.ts';
import { fieldsOf, readYaml } from './yaml-file.ts';

/** Files that hold a list: what points to it, where the list stands in the file, and what its file must be. */
const listFiles: { name: string; path: string; at: string[]; schema: z.ZodType; required: boolean }[] = [
  ...vocabularyNames.map((name) => ({
    name: `vocabulary/${name}`,
    path: `vocabulary/${name}.yaml`,
    at: ['terms'],
    schema: vocabularySchema,
    required: true,
  })),
  { name: 'featured', path: 'featured.yaml', at: [], schema: featuredSchema, required: true },
  { name: 'removed', path: 'removed.yaml', at: [], schema: removedSchema.array(), required: false },
  { name: 'search-words', path: 'search-words.yaml', at: [], schema: searchWordsSchema, required: false },
  { name: 'corrections', path: 'corrections.yaml', at: [], schema: correctionSchema.array(), required: false },
];

/** Reads every file once: the content, and all that keeps a file from being read. */
export function readContentTree(files: ContentFile[], today: Date): { content: Content; problems: Problem[] } {
  const problems: Problem[] = [];
  const entries = files.flatMap((file) => {
    const [folder = '', name, ...deeper] = file.path.split('/');
    if (folder === 'lists' && name) return readListPage(file, name, deeper, problems);
    if (folder === 'facts' && name) return readFact(file, name, deeper, problems);
    const schema = Object.hasOwn(entryKinds, folder) ? entryKinds[folder] : undefined;
    if (!schema || !name) return [];
    if (deeper.length > 0 || !name.endsWith('.mdx')) {
      if (!isImage(file)) problems.push(strayFile(file.path));
      return [];
    }
    return [readEntry(file, folder, name, schema, problems)];
  });
  const references = readReferences(files);
  problems.push(...references.problems);
  const lists = new Map([
    ['references', references.list],
    ...listFiles.flatMap((list) => readList(files, list, problems)),
  ]);
  return { content: { files, entries, lists, councils: councilRows(files, problems), today }, problems };
}

const isImage = ({ path }: ContentFile): boolean => /\.(?:png|jpe?g|webp|avif)$/.test(path);

/** A list page is YAML alone: an entry without text below its fields. */
function readListPage(file: ContentFile, name: string, deeper: string[], problems: Problem[]): Entry[] {
  const id = name.replace(/\.yaml$/, '');
  if (deeper.length > 0 || !name.endsWith('.yaml') || !Object.hasOwn(listPages, id)) {
    problems.push({
      ...strayFile(file.path),
      right: `the lists are ${Object.keys(listPages).join(', ')}; write one of them, with the ending .yaml`,
    });
    return [];
  }
  return [readFields(file, 'lists', id, listPages[id as ListName].schema, problems)];
}

/** A fact is YAML alone; its frozen versions and their manifest stand beside it. */
function readFact(file: ContentFile, name: string, deeper: string[], problems: Problem[]): Entry[] {
  const isVersion = name === 'versions' && deeper.length === 1 && deeper[0]!.endsWith('.json');
  if (isVersion || file.path === manifestFile) return [];
  if (deeper.length > 0 || !name.endsWith('.yaml')) {
    problems.push({
      ...strayFile(file.path),
      right: 'give it the ending .yaml and put it straight into content/facts/, or move it out',
    });
    return [];
  }
  const id = name.replace(/\.yaml$/, '');
  if (!slug.safeParse(id).success) problems.push(badFileName(file.path, name));
  return [readFields(file, 'facts', id, factSchema, problems)];
}

function readFields(
  file: ContentFile,
  folder: string,
  id: string,
  schema: z.core.$ZodType,
  problems: Problem[],
): Entry {
  problems.push(...mistakeProblems(file, findHiddenSigns(file.text)));
  const yaml = readYaml(file.path, file.text);
  problems.push(...yaml.syntaxProblems);
  const wrongFields = yaml.syntaxProblems.length === 0 ? schemaProblems(file.path, yaml, schema) : [];
  problems.push(...wrongFields);
  const valid = yaml.syntaxProblems.length + wrongFields.length === 0;
  return { folder, id, path: file.path, schema, yaml, data: asRead(schema, yaml.data), valid, tree: null };
}

function readEntry(
  file: ContentFile,
  folder: string,
  name: string,
  schema: z.core.$ZodType,
  problems: Problem[],
): Entry {
  const { path, text } = file;
  const id = name.replace(/\.mdx$/, '');
  if (!slug.safeParse(id).success) problems.push(badFileName(path, name));
  if (text.length > limits.characters) {
    problems.push(...readText(path, text).problems);
    return { folder, id, path, schema, yaml: readYaml(path, ''), data: {}, valid: false, tree: null };
  }

  const mistakes = findTypingMistakes(text);
  problems.push(...mistakeProblems(file, mistakes));
  const covered = coverMistakes(text, mistakes);

  const split = splitFrontMatter(covered);
  const yaml = readYaml(path, split.yaml ?? '', 2);
  let valid = false;
  if (split.yaml === null) {
    problems.push(noFrontMatter(path, covered));
  } else {
    // A colon in a text is reported in plain words already; the parser's view of it would only confuse.
    const told = new Set(
      mistakes.filter(({ rule }) => rule === 'colon-in-text').map(({ start }) => placeOf(text, start).line),
    );
    const unread = yaml.syntaxProblems.filter(({ line }) => !told.has(line));
    problems.push(...unread);
    if (yaml.syntaxProblems.length === 0) {
      const wrongFields = schemaProblems(path, yaml, schema);
      problems.push(...wrongFields);
      valid = wrongFields.length === 0;
    }
  }
  const read = readText(path, split.body);
  problems.push(...read.problems);
  return { folder, id, path, schema, yaml, data: asRead(schema, yaml.data), valid, tree: read.tree };
}

/** What the site will have: numbers as texts, one value as a list. Where something is wrong, what was written. */
const asRead = (schema: z.core.$ZodType, written: unknown): Record<string, unknown> =>
  fieldsOf((schema as z.ZodType).safeParse(written).data ?? written);

function noFrontMatter(path: string, text: string): Problem {
  const opened = /^\s*---[ \t]*\r?\n/.test(text);
  const blankLine = text.split('\n').findIndex((line, index) => index > 0 && line.trim() === '');
  return {
    path,
    line: opened && blankLine > 0 ? blankLine + 1 : 1,
    column: 1,
    rule: 'front-matter',
    wrong: opened
      ? 'the fields at the beginning are not closed'
      : 'the file does not begin with fields between two lines of three hyphens',
    right: opened
      ? 'write --- on a line of its own after the last field'
      : 'begin with ---, then the fields, then --- on a line of its own',
  };
}

function readList(
  files: ContentFile[],
  { name, path, at, schema, required }: (typeof listFiles)[number],
  problems: Problem[],
): [string, List][] {
  const file = files.find((candidate) => candidate.path === path);
  if (!file) {
    if (required) problems.push(missingFile(path));
    return required ? [[name, { files: [], items: [], at: () => ({ path, line: 1, column: 1 }) }]] : [];
  }
  const yaml = readYaml(path, file.text);
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

function councilRows(files: ContentFile[], problems: Problem[]): CouncilRow[] {
  const file = files.find(({ path }) => path === councilsPath);
  if (!file) {
    problems.push(missingFile(councilsPath));
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
