import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { kindNames, kinds, type Kind } from '#model/kinds.ts';
import { entrySchemas } from '#schemas/entries.ts';
import { featuredSchema } from '#schemas/featured.ts';
import { lists, type ListName } from '#schemas/lists.ts';
import { referenceSchema } from '#schemas/reference.ts';
import { vocabularySchema } from '#schemas/term.ts';
import { contentFolder } from './site.ts';

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
