import { lazily } from '#model/text.ts';
import type { ContentFile, List } from '../content.ts';
import { noMemory, type Memory } from '../memory.ts';
import { nameProblems } from './file-names.ts';
import { itemIdOf, listFolderOf, oldPath, type ListFolder } from './list-folders.ts';
import type { Problem } from '../report/problem.ts';
import { schemaProblems } from './schema-problems.ts';
import { coverMistakes, findHiddenSigns, findYamlMistakes, mistakeProblems, repairYaml } from './typing-mistakes.ts';
import { fieldsOf, readYaml, whenAsked, type YamlFile } from './yaml-file.ts';

/**
 * Every item of a list that stands in a folder, and what is wrong with its file. An item whose file cannot be read is
 * there all the same, so that the one cause has one message and no page is told that what it names is missing.
 */
export function readListFolder(
  folder: ListFolder,
  files: readonly ContentFile[],
  memory: Memory = noMemory,
): { list: List; problems: Problem[] } {
  const problems = files.filter(({ path }) => path === oldPath(folder)).map(({ path }) => oldList(path, folder));
  const read = files
    .filter(({ path }) => listFolderOf(path) === folder)
    .map((file) => {
      const open = lazily(() => readYaml(file.path, textOf(file)));
      const readIt = () => readItem(folder, file, open());
      const { item, problems: own } = memory.recall('read', [file], readIt);
      problems.push(...own);
      return { path: file.path, item, yaml: whenAsked(open) };
    });
  if (folder.order) read.sort((a, b) => folder.order!(a.item, b.item));
  const list: List = {
    files: read.map(({ path, yaml }) => ({ path, schema: folder.schema, yaml })),
    items: read.map(({ item }) => item),
    at: (index, field) => ({ path: read[index]!.path, ...read[index]!.yaml.locate([field]) }),
  };
  return { list, problems };
}

const textOf = ({ path, text }: ContentFile): string =>
  path.endsWith('.yaml') ? repairYaml(text) : coverMistakes(text, findHiddenSigns(text)).replace(/^\ufeff/, ' ');

/** What is kept of a file that was read: plain data. */
function readItem(
  folder: ListFolder,
  file: ContentFile,
  yaml: YamlFile,
): { problems: Problem[]; item: Record<string, unknown> } {
  const { path, text } = file;
  const id = itemIdOf(path);
  const slips = path.endsWith('.yaml') ? findYamlMistakes(text) : findHiddenSigns(text);
  return {
    problems: [
      ...nameProblems(path, path.split('/').at(-1)!),
      ...mistakeProblems(file, slips),
      ...fieldProblems(folder, path, id, yaml),
    ],
    item: { ...fieldsOf(folder.schema.safeParse(yaml.data).data ?? yaml.data), id },
  };
}

function fieldProblems(folder: ListFolder, path: string, id: string, yaml: YamlFile): Problem[] {
  if (yaml.syntaxProblems.length > 0) return yaml.syntaxProblems;
  if (Array.isArray(yaml.data)) return [listInFile(folder, path, yaml.data.length)];
  const at = (field: string) => ({ path, ...yaml.locate([field]) });
  return [...(folder.otherName?.(id, fieldsOf(yaml.data), at) ?? []), ...schemaProblems(path, yaml, folder.schema)];
}

const listInFile = ({ name, ending, one }: ListFolder, path: string, length: number): Problem => ({
  path,
  line: 1,
  column: 1,
  rule: 'wrong-type',
  wrong: `this file holds a list${length === 1 ? '' : ` of ${length}`}, not one ${one}`,
  right:
    length === 1
      ? `take away ${ending === 'json' ? 'the square brackets round' : 'the hyphen before'} the ${one}`
      : `put each ${one} into a file of its own: content/${name}/<id>.${ending}`,
});

const oldList = (path: string, { name, ending, one, many }: ListFolder): Problem => ({
  path,
  line: 1,
  column: 1,
  rule: 'file-name',
  wrong: `${many} stand one a file now, and this list is not read`,
  right: `put each ${one} into content/${name}/<id>.${ending}, and delete this file`,
});
