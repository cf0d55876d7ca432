import type { Content, Entry } from '../content.ts';
import { proseBlocks } from './prose-blocks.ts';

/** A sentence or more of an entry, wherever it stands. */
export interface EntryText {
  text: string;
  /** Where it stands in the file. */
  at(): { line: number; column: number };
  /** The fields that lead to it in the front matter; empty for text below it. */
  path: readonly (string | number)[];
}

/** Names, ids and choices: not sentences. */
const notProse = new Set(['ref', 'source', 'id', 'formerly', 'name', 'kind', 'kinds', 'region', 'councils', 'unit']);

/** Every text of the front matter that a reader sees as a sentence. */
export function frontMatterTexts(entry: Entry): EntryText[] {
  return textsIn(entry.data, []).map(({ text, path }) => ({ text, path, at: () => entry.yaml.locate(path) }));
}

function textsIn(value: unknown, path: (string | number)[]): { text: string; path: (string | number)[] }[] {
  if (typeof value === 'string') return /\s/.test(value.trim()) ? [{ text: value, path }] : [];
  if (Array.isArray(value)) return value.flatMap((item, index) => textsIn(item, [...path, index]));
  if (value === null || typeof value !== 'object' || value instanceof Date) return [];
  return Object.entries(value).flatMap(([key, item]) => (notProse.has(key) ? [] : textsIn(item, [...path, key])));
}

const known = new WeakMap<Entry, EntryText[]>();

/** Every sentence of an entry: front matter first, then the text below it. Many rules ask; the answer is kept. */
export function entryTexts(entry: Entry): EntryText[] {
  const texts = known.get(entry) ?? readTexts(entry);
  known.set(entry, texts);
  return texts;
}

function readTexts(entry: Entry): EntryText[] {
  const below = entry.tree
    ? proseBlocks(entry.tree).map(({ text, line, column }) => ({ text, path: [], at: () => ({ line, column }) }))
    : [];
  return [...frontMatterTexts(entry), ...below];
}

/** What a rule over every sentence of the content needs. */
export function eachText<T>(content: Content, of: (entry: Entry, text: EntryText) => T[]): T[] {
  return content.entries.flatMap((entry) => entryTexts(entry).flatMap((text) => of(entry, text)));
}
