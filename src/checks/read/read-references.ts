import { referenceSchema } from '#schemas/reference.ts';
import type { Content, ContentFile, List } from '../content.ts';
import { noMemory, type Memory } from '../memory.ts';
import { nameProblems } from './file-names.ts';
import type { Problem } from '../report/problem.ts';
import { schemaProblems } from './schema-problems.ts';
import { findHiddenSigns, mistakeProblems } from './typing-mistakes.ts';
import { fieldsOf, readYaml, whenAsked, type YamlFile } from './yaml-file.ts';

/** The folder of the sources, one a file, so that two people can add neighbours at once. */
export const referenceFolder = 'references/';

/** The file of a source, below content/. */
export const referenceFile = (id: string): string => `${referenceFolder}${id}.json`;

/** The id that the name of a source's file gives it. */
export const referenceIdOf = (path: string): string => path.slice(referenceFolder.length).replace(/\.json$/, '');

/**
 * Every source, and what is wrong with its file. A source whose file cannot be read is there all the same, so that
 * the one cause has one message and no page is told that its source is missing.
 */
export function readReferences(files: ContentFile[], memory: Memory = noMemory): { list: List; problems: Problem[] } {
  const problems: Problem[] = files.filter(({ path }) => path === 'references.json').map(oldList);
  const read = files
    .filter(({ path }) => path.startsWith(referenceFolder))
    .map((file) => {
      let yaml: YamlFile | undefined;
      const read = memory.recall('read', [file], () => {
        yaml = readYaml(file.path, file.text);
        return readSource(file, yaml);
      });
      problems.push(...read.problems);
      const fields = whenAsked(() => (yaml ??= readYaml(file.path, file.text)));
      return { path: file.path, item: read.item, yaml: fields };
    });
  const list: List = {
    files: read.map(({ path, yaml }) => ({ path, schema: referenceSchema, yaml })),
    items: read.map(({ item }) => item),
    at: (index, field) => ({ path: read[index]!.path, ...read[index]!.yaml.locate([field]) }),
  };
  return { list, problems };
}

/** What is kept of a source that was read: plain data. */
function readSource(file: ContentFile, yaml: YamlFile): { problems: Problem[]; item: Record<string, unknown> } {
  const id = referenceIdOf(file.path);
  return {
    problems: [
      ...nameProblems(file.path, file.path.slice(referenceFolder.length)),
      ...mistakeProblems(file, findHiddenSigns(file.text)),
      ...fieldProblems(file.path, id, yaml),
    ],
    item: { ...fieldsOf(referenceSchema.safeParse(yaml.data).data ?? yaml.data), id },
  };
}

function fieldProblems(path: string, id: string, yaml: YamlFile): Problem[] {
  if (yaml.syntaxProblems.length > 0) return yaml.syntaxProblems;
  if (Array.isArray(yaml.data)) return [listInFile(path, yaml.data.length)];
  const { id: written } = fieldsOf(yaml.data);
  const otherName: Problem[] =
    typeof written === 'string' && written !== id
      ? [
          {
            path,
            ...yaml.locate(['id']),
            rule: 'file-name',
            wrong: `the id is "${written}", and the file is called ${id}.json`,
            right: `write "id": "${id}", or call the file ${written}.json: pages cite a source by the name of its file`,
          },
        ]
      : [];
  return [...otherName, ...schemaProblems(path, yaml, referenceSchema)];
}

const listInFile = (path: string, length: number): Problem => ({
  path,
  line: 1,
  column: 1,
  rule: 'wrong-type',
  wrong: `this file holds a list${length === 1 ? '' : ` of ${length}`}, not one source`,
  right:
    length === 1
      ? 'take away the square brackets round the source'
      : 'put each source into a file of its own, called after its id: content/references/<id>.json',
});

const oldList = ({ path }: ContentFile): Problem => ({
  path,
  line: 1,
  column: 1,
  rule: 'file-name',
  wrong: 'sources stand one a file now, and this list is not read',
  right: 'put each source into content/references/<id>.json, and delete this file',
});

/** The present ids of sources that were merged, by the ids that they had before. */
export function renamedReferences({ lists }: Pick<Content, 'lists'>): Map<string, string> {
  return new Map(
    (lists.get('references')?.items ?? []).flatMap(({ id, custom }) => {
      const { formerly } = fieldsOf(custom);
      return Array.isArray(formerly) ? formerly.map((old): [string, string] => [String(old), String(id)]) : [];
    }),
  );
}
