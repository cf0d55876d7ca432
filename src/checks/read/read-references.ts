import type { Content } from '../content.ts';
import { kept } from '../kept.ts';
import { fieldsOf } from './yaml-file.ts';

/** The folder of the sources, one a file. */
export const referenceFolder = 'references/';

/** The file of a source, below content/. */
export const referenceFile = (id: string): string => `${referenceFolder}${id}.json`;

/** The present ids of sources that were merged, by the ids that they had before. */
export const renamedReferences = kept(
  ({ lists }: Pick<Content, 'lists'>): ReadonlyMap<string, string> =>
    new Map(
      (lists.get('references')?.items ?? []).flatMap(({ id, custom }) => {
        const { formerly } = fieldsOf(custom);
        return Array.isArray(formerly) ? formerly.map((old): [string, string] => [String(old), String(id)]) : [];
      }),
    ),
);
