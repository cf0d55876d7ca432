import type { Content } from '../content.ts';
import { slug } from '#schemas/basics.ts';
import { kept } from '../kept.ts';
import { fieldsOf } from './yaml-file.ts';

/** The folder of the sources, one a file. */
export const referenceFolder = 'references/';

/** The file of a source, below content/. */
export const referenceFile = (id: string): string => `${referenceFolder}${id}.json`;

/** What is no id is told elsewhere; here it would be looked for in every text, and put into it. */
const isId = (value: unknown): value is string => slug.safeParse(value).success;

/** The present ids of sources that were merged, by the ids that they had before. */
export const renamedReferences = kept(
  ({ lists }: Pick<Content, 'lists'>): ReadonlyMap<string, string> =>
    new Map(
      (lists.get('references')?.items ?? []).flatMap(({ id, custom }) => {
        const { formerly } = fieldsOf(custom);
        return (Array.isArray(formerly) ? formerly : []).flatMap((old): [string, string][] =>
          isId(old) && isId(id) ? [[old, id]] : [],
        );
      }),
    ),
);
