import type { z } from 'zod';
import { correctionFileSchema } from '#schemas/correction.ts';
import { historyFileSchema } from '#schemas/history.ts';
import { referenceSchema } from '#schemas/reference.ts';
import { removedFileOf, removedSchema } from '#schemas/removed.ts';
import { byPlace, termFileSchema, vocabularyNames } from '#schemas/term.ts';
import type { Problem } from '../report/problem.ts';
import type { YamlFile } from './yaml-file.ts';

/** A list that stands in a folder, one item a file, so that two people can add neighbours at once. */
export interface ListFolder {
  /** What points to it, and its folder below content/. */
  name: string;
  ending: 'json' | 'yaml';
  schema: z.ZodType;
  /** One of its items and several of them, in a sentence. */
  one: string;
  many: string;
  /** True where pages cannot do without any item. */
  needed?: true;
  /** The order of its items; without it they stand in the order of their names. */
  order?: (a: Record<string, unknown>, b: Record<string, unknown>) => number;
  /** What the name of a file and what it holds say differently. */
  otherName?: (id: string, fields: Record<string, unknown>, at: Where) => Problem[];
}

type Where = (field: string) => { path: string } & ReturnType<YamlFile['locate']>;

/** Every list that stands in a folder. */
export const listFolders: readonly ListFolder[] = [
  {
    name: 'references',
    ending: 'json',
    schema: referenceSchema,
    one: 'source',
    many: 'sources',
    otherName: (name, { id }, at) =>
      typeof id === 'string' && id !== name
        ? [
            {
              ...at('id'),
              rule: 'file-name',
              wrong: `the id is "${id}", and the file is called ${name}.json`,
              right: `write "id": "${name}": pages cite a source by the name of its file; where they cite ${id}, give the file that name instead`,
            },
          ]
        : [],
  },
  { name: 'corrections', ending: 'yaml', schema: correctionFileSchema, one: 'correction', many: 'corrections' },
  { name: 'history', ending: 'yaml', schema: historyFileSchema, one: 'change', many: 'changes' },
  {
    name: 'removed',
    ending: 'yaml',
    schema: removedSchema,
    one: 'address that is gone',
    many: 'addresses that are gone',
    // Two files about one address would be two answers to one reader.
    otherName: (name, { address }, at) =>
      typeof address === 'string' && removedFileOf(address) !== name
        ? [
            {
              ...at('address'),
              rule: 'file-name',
              wrong: `the address is ${address}, and the file is called ${name}.yaml`,
              right: `call the file ${removedFileOf(address)}.yaml, so that no address is told of twice`,
            },
          ]
        : [],
  },
  ...vocabularyNames.map((name): ListFolder => ({
    name: `vocabulary/${name}`,
    ending: 'yaml',
    schema: termFileSchema,
    one: 'term',
    many: 'terms',
    needed: true,
    order: byPlace,
  })),
];

/** The list whose item a file holds; undefined where it holds none. */
export const listFolderOf = (path: string): ListFolder | undefined =>
  listFolders.find(({ name, ending }) => path.startsWith(`${name}/`) && itemOf(path, ending));

const itemOf = (path: string, ending: string): boolean => /^[^/]+$/.test(path.split('/').at(-1)!) && path.endsWith(`.${ending}`); // prettier-ignore

/** Where a list stood when it was one file; empty for a vocabulary, whose file says what its terms have in common. */
export const oldPath = ({ name, ending }: ListFolder): string => (name.includes('/') ? '' : `${name}.${ending}`);

/** The id that the name of a file gives to what it holds. */
export const itemIdOf = (path: string): string =>
  path
    .split('/')
    .at(-1)!
    .replace(/\.(?:json|yaml)$/, '');
