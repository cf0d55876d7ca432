import type { Fields as EntryFields } from '../content.ts';
import { groupsOf } from './groups.ts';

const sourceFields = ['source', 'ref', 'reference'] as const;

/** The ids of the sources that an entry names in its fields, each once. */
export const namedSources = (data: EntryFields): string[] => [
  ...new Set(
    groupsOf(data).flatMap(({ fields }) =>
      sourceFields.flatMap((field) => (typeof fields[field] === 'string' ? [fields[field]] : [])),
    ),
  ),
];
