import { defineCollection } from 'astro:content';
import { lstatSync, readdirSync } from 'node:fs';
import { glob as anyFiles } from 'astro/loaders';
import { kindNames, kinds, type Kind } from '#model/kinds.ts';
import { entrySchemas } from '#schemas/entries.ts';
import { featuredSchema } from '#schemas/featured.ts';
import { lists, type ListName } from '#schemas/lists.ts';
import { referenceSchema } from '#schemas/reference.ts';
import { vocabularySchema } from '#schemas/term.ts';
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
  return anyFiles({ base, pattern: names.length > 0 ? names : ['no-such-file'] });
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

export const collections = {
  ...entries,
  ...listFiles,
  references: defineCollection({
    loader: glob({ base: `${contentFolder}/references`, pattern: '*.json' }),
    schema: referenceSchema,
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
