import type { z } from 'zod';
import type { Content, Entry, List } from './content.ts';
import { kept } from './kept.ts';
import { itemIdOf } from './read/list-folders.ts';
import { fieldsOf } from './read/yaml-file.ts';
import type { RuleId } from './rule-table.ts';

/**
 * The rules that hold for the sentences of a list as well: corrections, changes on record, addresses that are gone, terms
 * and the registers of councils. They cite no sources, and what they quote may be what was wrong.
 */
const rulesOnSmallTexts: ReadonlySet<RuleId> = new Set<RuleId>([
  'personal-data', 'named-quote', 'placeholder', 'emoji', 'stray-marks', 'impossible-figure', 'share-arithmetic', 'repeated-word',
  'date', 'impossible-date', 'far-date', 'private-link', 'deceptive-link', 'tracked-link', 'overclaim',
]); // prettier-ignore

/** Those that hold for a source, which says what a publication prints; it has rules of its own besides. */
const rulesOnSources: ReadonlySet<RuleId> = new Set<RuleId>(['personal-data', 'placeholder']);

/** What stands in lists, each file as an entry without a text below its fields, with the rules that hold for it. */
export const inLists = (content: Content): { entries: Entry[]; rules: ReadonlySet<RuleId> }[] => [
  { entries: smallTexts(content), rules: rulesOnSmallTexts },
  { entries: sources(content), rules: rulesOnSources },
];

/** The files of lists in YAML. */
export const smallTexts = kept((content: Content): Entry[] => asEntries(content, '.yaml'));
const sources = kept((content: Content): Entry[] => asEntries(content, '.json'));

function asEntries(content: Content, ending: string): Entry[] {
  const ofEntries = new Set(content.entries.map(({ path }) => path));
  const files = new Map(
    [...content.lists.values()].flatMap(({ files: held }) => held.map((file) => [file.path, file])),
  );
  return [...files.values()]
    .filter(({ path }) => path.endsWith(ending) && !ofEntries.has(path) && !content.unread.has(path))
    .map((file): Entry => ({
      ...file,
      folder: file.path.split('/').slice(0, -1).join('/'),
      id: itemIdOf(file.path),
      // Few are looked at again: what was found in the others is remembered.
      get data() {
        return parsed(file).data;
      },
      get valid() {
        return parsed(file).valid;
      },
      drawn: [],
      tree: null,
    }));
}

const parsed = kept(({ schema, yaml }: List['files'][number]): Pick<Entry, 'data' | 'valid'> => {
  const read = (schema as z.ZodType).safeParse(yaml.data);
  const data = read.success ? read.data : yaml.data;
  // A file may hold a list alone.
  return { valid: read.success, data: Array.isArray(data) ? data : fieldsOf(data) };
});
