import type { Content, ContentFile, List } from '../content.ts';
import { fixedPages } from '../addresses.ts';
import { noHost, type Host } from '../host.ts';
import { noMemory, type Memory } from '../memory.ts';
import { isClaimed } from './claims.ts';
import { councilsPath, listFiles } from './list-files.ts';
import type { Problem } from '../report/problem.ts';
import { readCouncils, type CouncilRow } from './read-councils.ts';
import { readOne } from './read-entry.ts';
import { formerCouncils } from './former-councils.ts';
import { hexesPath, hexProblems } from './read-hexes.ts';
import { numbersPath, readNumbers, toBeTaken } from './read-numbers.ts';
import { listFolderOf, listFolders, type ListFolder } from './list-folders.ts';
import { readListFolder } from './read-list-folder.ts';
import { rules } from '../rule-table.ts';
import { fileSizeProblem } from './safe-mdx.ts';
import { schemaProblems } from './schema-problems.ts';
import { findYamlMistakes, mistakeProblems, repairYaml } from './typing-mistakes.ts';
import { fieldsOf, readBefore, readYaml } from './yaml-file.ts';

const sitePages = [...fixedPages, ...Object.keys(rules).map((rule) => `/contribute/rules/${rule}/`)];

/** Reads every file once: the content, and all that keeps a file from being read. */
export function readContentTree(
  files: ContentFile[],
  today: Date,
  memory: Memory = noMemory,
  host: Host = noHost,
): { content: Content } {
  const problems: Problem[] = [];
  const claimed = files.filter((file) => {
    if (file.odd || !isClaimed(file.path)) return false;
    const tooLarge = file.path.endsWith('.mdx') ? null : fileSizeProblem(file);
    if (tooLarge) problems.push(tooLarge);
    return tooLarge === null;
  });
  const numbersFile = claimed.find(({ path }) => path === numbersPath);
  const numbers = memory.recall('read as living numbers', [numbersFile], () => readNumbers(numbersFile));
  const taken = toBeTaken(numbers, numbersFile);
  const entries = claimed.flatMap((file) => readOne(file, problems, memory, taken));
  const ofFolder = Map.groupBy(claimed, ({ path }) => listFolderOf(path));
  const lists = new Map([
    ...listFolders.map((folder): [string, List] => {
      const one = `${folder.name}.${folder.ending}`;
      const own = [...files.filter(({ path }) => path === one), ...(ofFolder.get(folder) ?? [])];
      const { list, problems: found } = readListFolder(folder, own, memory);
      problems.push(...found, ...(folder.needed && list.items.length === 0 ? [emptyList(folder)] : []));
      return [folder.name, list];
    }),
    ...listFiles.flatMap((list) => readList(claimed, files, list, problems, memory)),
  ]);
  const councils = councilRows(claimed, files, problems, memory);
  const hexes = claimed.filter(({ path }) => path === hexesPath);
  problems.push(...hexes.flatMap((file) => memory.recall('read as hexes', [file], () => hexProblems(file))));
  const unread = new Set([
    ...files.filter(({ odd }) => odd).map(({ path }) => path),
    ...problems.filter(({ rule }) => keepsFromReading.has(rule)).map(({ path }) => path),
  ]);
  // A council under a code that is none is told of once, and not on every page that names it.
  if (councils.length === 0 || councils.some(({ code }) => !/^[A-Z]{2,4}$/.test(code))) unread.add(councilsPath);
  for (const { name, needed } of listFolders)
    if (needed && lists.get(name)!.items.length === 0) unread.add(`${name}.yaml`);
  for (const { path, required } of listFiles) {
    const isThere = files.some((file) => file.path === path);
    if ((required || isThere) && !claimed.some((file) => file.path === path)) unread.add(path);
  }
  return {
    content: {
      files,
      entries,
      lists,
      councils,
      former: formerCouncils(lists.get('reorganisation')),
      numbers,
      unread,
      unreadable: problems,
      sitePages,
      today,
      host,
      memory,
    },
  };
}

/** After these nothing is known of what a file holds. */
const keepsFromReading = new Set<string>(['yaml', 'front-matter', 'mdx', 'too-large']);

function readList(
  claimed: ContentFile[],
  files: ContentFile[],
  { name, path, at, schema, required }: (typeof listFiles)[number],
  problems: Problem[],
  memory: Memory,
): [string, List][] {
  const file = claimed.find((candidate) => candidate.path === path);
  if (!file) {
    const isThere = files.some((candidate) => candidate.path === path);
    if (required && !isThere) problems.push(missingFile(path));
    return required || isThere ? [[name, { files: [], items: [], at: () => ({ path, line: 1, column: 1 }) }]] : [];
  }
  const read = memory.recall('read as a list', [file], () => {
    const fresh = readYaml(path, repairYaml(file.text));
    const wrong = fresh.syntaxProblems.length > 0 ? fresh.syntaxProblems : schemaProblems(path, fresh, schema);
    return { data: fresh.data, problems: [...mistakeProblems(file, findYamlMistakes(file.text)), ...wrong] };
  });
  problems.push(...read.problems);
  const yaml = readBefore(read.data, () => readYaml(path, repairYaml(file.text)));
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

function councilRows(claimed: ContentFile[], files: ContentFile[], problems: Problem[], memory: Memory): CouncilRow[] {
  const file = claimed.find(({ path }) => path === councilsPath);
  if (!file) {
    if (!files.some(({ path }) => path === councilsPath)) problems.push(missingFile(councilsPath));
    return [];
  }
  const read = memory.recall('read as councils', [file], () => readCouncils(file));
  problems.push(...read.problems);
  return read.councils;
}

const emptyList = ({ name, ending, one }: ListFolder): Problem => ({
  path: `${name}.yaml`,
  line: 1,
  column: 1,
  rule: 'file-name',
  wrong: `there is no ${one} in content/${name}/`,
  right: `put each ${one} into a file of its own: content/${name}/<id>.${ending}`,
});

const missingFile = (path: string): Problem => ({
  path,
  line: 1,
  column: 1,
  rule: 'file-name',
  wrong: 'this file is missing',
  right: 'put it back: other files point to what it holds',
});
