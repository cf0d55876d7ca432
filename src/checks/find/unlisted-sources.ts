import { groupsOf } from '../read/groups.ts';
import type { Content, Entry } from '../content.ts';
import { fieldsOf } from '../read/yaml-file.ts';
import { findingIn } from '../report/finding-in.ts';
import type { Finding } from '../report/problem.ts';

const refsOf = ({ data }: Entry): (string | undefined)[] =>
  (Array.isArray(data.sources) ? (data.sources as unknown[]) : []).map((source) => {
    const { ref } = fieldsOf(source);
    return typeof ref === 'string' ? ref : undefined;
  });

/** Sources of a figure or a lesson of a case study that its list does not have; and those that a list has twice. */
export const unlistedSources = ({ entries }: Content): Finding[] =>
  entries.flatMap((entry) => {
    const refs = refsOf(entry);
    return refs.length === 0 ? [] : [...listedTwice(entry, refs), ...notListed(entry, refs)];
  });

const listedTwice = (entry: Entry, refs: readonly (string | undefined)[]): Finding[] =>
  refs.flatMap((ref, index) =>
    ref !== undefined && refs.indexOf(ref) < index
      ? [
          findingIn(
            entry,
            ['sources', index, 'ref'],
            `"${ref}" is among the sources a second time`,
            'keep the one that says what was read of it, and delete the other',
          ),
        ]
      : [],
  );

const notListed = (entry: Entry, refs: readonly (string | undefined)[]): Finding[] =>
  entry.folder === 'case-studies'
    ? groupsOf(entry.data).flatMap(({ name, at, fields: { source } }) =>
        ['results', 'costs', 'lessons'].includes(name) && typeof source === 'string' && !refs.includes(source)
          ? [
              findingIn(
                entry,
                [...at, 'source'],
                `"${source}" is not among the sources of this page`,
                'add it under sources, with what was read of it',
              ),
            ]
          : [],
      )
    : [];
