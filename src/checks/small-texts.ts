import type { z } from 'zod';
import type { Content, Entry } from './content.ts';
import { kept } from './kept.ts';
import { itemIdOf } from './read/list-folders.ts';
import { fieldsOf } from './read/yaml-file.ts';
import type { RuleId } from './rule-table.ts';

/**
 * The rules that hold for the sentences of a list as well: corrections, changes on record, addresses that are gone, terms
 * and the registers of councils. They cite no sources and state no findings, and what they quote may be what was wrong.
 */
export const rulesOnSmallTexts: ReadonlySet<RuleId> = new Set<RuleId>([
  'personal-data', 'named-quote', 'placeholder', 'emoji', 'stray-marks', 'impossible-figure', 'share-arithmetic', 'repeated-word',
  'date', 'impossible-date', 'far-date', 'private-link', 'deceptive-link', 'tracked-link',
]); // prettier-ignore

/** The files of lists in YAML, each as an entry without a text below its fields. Sources have rules of their own. */
export const smallTexts = kept((content: Content): Entry[] => {
  const ofEntries = new Set(content.entries.map(({ path }) => path));
  const files = new Map(
    [...content.lists.values()].flatMap(({ files: held }) => held.map((file) => [file.path, file])),
  );
  return [...files.values()]
    .filter(({ path }) => path.endsWith('.yaml') && !ofEntries.has(path) && !content.unread.has(path))
    .map(({ path, schema, yaml }): Entry => {
      const parsed = once(() => (schema as z.ZodType).safeParse(yaml.data));
      return {
        folder: path.split('/').slice(0, -1).join('/'),
        id: itemIdOf(path),
        path,
        schema,
        yaml,
        // Few are looked at again: what was found in the others is remembered.
        get data() {
          return fieldsOf(parsed().success ? parsed().data : yaml.data);
        },
        get valid() {
          return parsed().success;
        },
        drawn: [],
        tree: null,
      };
    });
});

function once<T>(workOut: () => T): () => T {
  let known: { answer: T } | undefined;
  return () => (known ??= { answer: workOut() }).answer;
}
