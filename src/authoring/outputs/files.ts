import type { z } from 'zod';
import { kindNames, kinds } from '#model/kinds.ts';
import { capitalise } from '#model/text.ts';
import { entrySchemas } from '#schemas/entries.ts';
import { lists } from '#schemas/lists.ts';
import { listFolders } from '#checks/read/list-folders.ts';
import { termFileSchema, vocabularySchema } from '#schemas/term.ts';
import { issueForm, issueFormPath, issueKinds } from '../issue/issue-form.ts';
import { skeletonOf } from '../skeleton.ts';
import { writeEntry } from '../write-entry.ts';
import { editorSchema } from './editor-schema.ts';

/** Every file that is made from the schemas and kept in the repository, by its path. */
export function authoringFiles(): { path: string; text: string }[] {
  const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
  const named = editorFiles();
  return [
    ...issueKinds.map((kind) => ({ path: issueFormPath(kind), text: issueForm(kind) })),
    ...named.map(({ name, title, schema }) => ({
      path: `.vscode/schemas/${name}.json`,
      text: json(editorSchema(schema, title)),
    })),
    { path: '.vscode/settings.json', text: json(settings(named)) },
    { path: '.vscode/tasks.json', text: json(tasks) },
    ...kindNames.map((kind) => ({
      path: `docs/templates/${kind}.${kinds[kind].files}`,
      text: writeEntry(kind, skeletonOf(entrySchemas[kind], new Date('2026-01-01T00:00:00Z'))),
    })),
  ];
}

interface EditorFile {
  name: string;
  title: string;
  /** The files of content that it describes. */
  files: string;
  schema: z.core.$ZodType;
}

/** Files of which an editor can say what belongs in them: those that are YAML or JSON alone. */
function editorFiles(): EditorFile[] {
  return [
    ...kindNames
      .filter((kind) => kinds[kind].files === 'yaml')
      .map((kind) => ({ name: kind, title: capitalise(kinds[kind].one), files: `content/${kind}/*.yaml`, schema: entrySchemas[kind] })),
    ...Object.entries(lists).map(([name, { schema }]) => ({ name, title: capitalise(name), files: `content/lists/${name}.yaml`, schema })),
    { name: 'vocabulary', title: 'Vocabulary', files: 'content/vocabulary/*.yaml', schema: vocabularySchema },
    ...listFolders.filter(({ name }) => !name.startsWith('vocabulary/')).map(({ name, ending, schema, one }) => ({ name, title: capitalise(one), files: `content/${name}/*.${ending}`, schema })),
    { name: 'term', title: 'Term', files: 'content/vocabulary/*/*.yaml', schema: termFileSchema },
  ];
} // prettier-ignore

function settings(files: readonly EditorFile[]) {
  const pathOf = (name: string) => `./.vscode/schemas/${name}.json`;
  const ofEnding = (ending: string) => files.filter(({ files: own }) => own.endsWith(ending));
  return {
    'yaml.schemas': Object.fromEntries(ofEnding('.yaml').map(({ name, files: own }) => [pathOf(name), own])),
    'json.schemas': ofEnding('.json').map(({ name, files: own }) => ({ fileMatch: [own], url: pathOf(name) })),
    'editor.wordWrap': 'on',
    'files.eol': '\n',
  };
}

/** The check as a task: its messages show on the lines they are about, in every kind of file. */
const tasks = {
  version: '2.0.0',
  tasks: [
    {
      label: 'Check the content',
      type: 'npm',
      script: 'check',
      group: { kind: 'test', isDefault: true },
      problemMatcher: {
        owner: 'content',
        fileLocation: ['relative', '${workspaceFolder}'],
        pattern: { regexp: '^(content/[^:]+):(\\d+):(\\d+)\\s+([\\w-]+)\\s+(.*)$', file: 1, line: 2, column: 3, code: 4, message: 5 }, // prettier-ignore
      },
    },
  ],
};
