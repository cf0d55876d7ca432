import { defineCollection } from 'astro:content';
import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { glob as anyFiles } from 'astro/loaders';
import { load as readYaml } from 'js-yaml';
import { drawNumbers, idOfNumber, takesNumber, wordsOfNumber } from '#model/drawn-numbers.ts';
import { everyFile } from '#model/every-file.ts';
import { kindNames, kinds, type Kind } from '#model/kinds.ts';
import { correctionFileSchema } from '#schemas/correction.ts';
import { entrySchemas } from '#schemas/entries.ts';
import { featuredSchema } from '#schemas/featured.ts';
import { historyFileSchema } from '#schemas/history.ts';
import { lists, type ListName } from '#schemas/lists.ts';
import { numbersOfList } from '#schemas/living-number.ts';
import { referenceSchema } from '#schemas/reference.ts';
import { removedSchema } from '#schemas/removed.ts';
import { termFileSchema, vocabularyNames, vocabularySchema, type VocabularyName } from '#schemas/term.ts';
import { contentFolder } from './site.ts';

/**
 * Loads what the content check reads and nothing else: plain files of the folder itself, under names that can be
 * addresses. A link, which Astro would follow to any file of the machine, is never opened.
 */
function glob({ base, pattern }: { base: string; pattern: string }) {
  const isFolder = lstatSync(base, { throwIfNoEntry: false })?.isDirectory();
  const [name = '', ending = ''] = pattern.split('.');
  const names = (isFolder ? readdirSync(base, { withFileTypes: true }) : [])
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name)
    .filter((file) =>
      name === '*'
        ? /^[a-z0-9-]+$/.test(file.slice(0, -ending.length - 1)) && file.endsWith(`.${ending}`)
        : file === pattern,
    );
  // As a URL: Astro takes a text for one, and of a folder called "A#1" would look into "A".
  const place = pathToFileURL(`${resolve(base)}/`);
  return withNumbers(
    everyFile(anyFiles({ base: place, pattern: names.length > 0 ? names : ['no-such-file'] }), base, names),
  );
}

const numbersFile = `${contentFolder}/lists/living-numbers.yaml`;
const numbersText = (): string => (existsSync(numbersFile) ? readFileSync(numbersFile, 'utf8') : '');

/** Entries as they were read, with the words of a living number wherever a field takes one. */
function withNumbers(files: ReturnType<typeof anyFiles>): ReturnType<typeof anyFiles> {
  return {
    ...files,
    load: (context) =>
      files.load({
        ...context,
        parseData: ({ data, ...entry }) => context.parseData({ ...entry, data: takeNumbers(data) }),
        // What takes a number is read again when the number changes.
        generateDigest: (contents) =>
          context.generateDigest(
            typeof contents === 'string' && takesNumber(contents) ? contents + numbersText() : contents,
          ),
      }),
  };
}

function takeNumbers<T>(fields: T): T {
  if (!takesNumber(JSON.stringify(fields))) return fields;
  const numbers = new Map(numbersOfList(readYaml(numbersText())).map((number) => [number.id, number]));
  return drawNumbers(fields, (of) => wordsOfNumber(numbers.get(idOfNumber(of)), of)).data;
}

type Loader = ReturnType<typeof glob>;

/** One collection a kind of page, by the name of its folder. */
const entries = Object.fromEntries(
  kindNames.map((kind) => [
    kind,
    defineCollection({
      loader: glob({ base: `${contentFolder}/${kind}`, pattern: `*.${kinds[kind].files}` }),
      schema: entrySchemas[kind],
    }),
  ]),
) as unknown as { [K in Kind]: { loader: Loader; schema: (typeof entrySchemas)[K] } };

/** One collection a list, by the name of its file. */
const listFiles = Object.fromEntries(
  (Object.keys(lists) as ListName[]).map((name) => [
    name,
    defineCollection({
      loader: glob({ base: `${contentFolder}/lists`, pattern: `${name}.yaml` }),
      schema: lists[name].schema,
    }),
  ]),
) as unknown as { [N in ListName]: { loader: Loader; schema: (typeof lists)[N]['schema'] } };

/** The terms of each vocabulary: one collection a folder. */
const terms = Object.fromEntries(
  vocabularyNames.map((name) => [
    `terms-${name}`,
    defineCollection({
      loader: glob({ base: `${contentFolder}/vocabulary/${name}`, pattern: '*.yaml' }),
      schema: termFileSchema,
    }),
  ]),
) as unknown as { [N in VocabularyName as `terms-${N}`]: { loader: Loader; schema: typeof termFileSchema } };

export const collections = {
  ...entries,
  ...listFiles,
  ...terms,
  references: defineCollection({
    loader: glob({ base: `${contentFolder}/references`, pattern: '*.json' }),
    schema: referenceSchema,
  }),
  corrections: defineCollection({
    loader: glob({ base: `${contentFolder}/corrections`, pattern: '*.yaml' }),
    schema: correctionFileSchema,
  }),
  history: defineCollection({
    loader: glob({ base: `${contentFolder}/history`, pattern: '*.yaml' }),
    schema: historyFileSchema,
  }),
  removed: defineCollection({
    loader: glob({ base: `${contentFolder}/removed`, pattern: '*.yaml' }),
    schema: removedSchema,
  }),
  featured: defineCollection({
    loader: glob({ base: contentFolder, pattern: 'featured.yaml' }),
    schema: featuredSchema,
  }),
  vocabulary: defineCollection({
    loader: glob({ base: `${contentFolder}/vocabulary`, pattern: '*.yaml' }),
    schema: vocabularySchema,
  }),
};
