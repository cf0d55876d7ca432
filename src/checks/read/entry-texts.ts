import { z } from 'zod';
import { leavesOf, type Meta } from '#schemas/walk.ts';
import type { Content, Entry } from '../content.ts';
import { proseBlocks } from './prose-blocks.ts';

/** A text of an entry, wherever it stands. */
export interface EntryText {
  text: string;
  /** Where it stands in the file. */
  at(): { line: number; column: number };
  /** The fields that lead to it in the front matter; empty for text below it. */
  path: readonly (string | number)[];
}

/** Every text of the front matter that a reader sees as a sentence. Names, ids and choices are none. */
export const frontMatterTexts = (entry: Entry): EntryText[] => fieldsWhere(entry, isSentence);

/** Every text of the front matter that a reader sees, names and units too; addresses and ids are none. */
const fieldWords = (entry: Entry): EntryText[] =>
  fieldsWhere(entry, (value, { pointsTo }) => !pointsTo && !/^https?:/i.test(value));

const fieldsWhere = (entry: Entry, holds: (value: string, meta: Meta) => boolean): EntryText[] =>
  leavesOf(entry.schema, entry.data)
    .filter(({ value, schema, meta }) => schema instanceof z.ZodString && holds(value, meta))
    .map(({ value, path }) => ({ text: value, path, at: () => entry.yaml.locate(path) }));

const isSentence = (value: string, { pointsTo, prose }: Meta): boolean =>
  !pointsTo && prose !== false && /\s/.test(value.trim());

const known = new WeakMap<Entry, EntryText[]>();

/** Every sentence of an entry: front matter first, then the text below it. Many rules ask; the answer is kept. */
export function entryTexts(entry: Entry): EntryText[] {
  const texts = known.get(entry) ?? readTexts(entry);
  known.set(entry, texts);
  return texts;
}

const readTexts = (entry: Entry): EntryText[] => [...frontMatterTexts(entry), ...textsBelow(entry)];

/** The paragraphs, headings and cells below the front matter. */
export const textsBelow = ({ tree }: Pick<Entry, 'tree'>): EntryText[] =>
  tree ? proseBlocks(tree).map(({ text, line, column }) => ({ text, path: [], at: () => ({ line, column }) })) : [];

/** What a rule over every sentence of the content needs. */
export function eachText<T>(content: Content, of: (entry: Entry, text: EntryText) => T[]): T[] {
  return content.entries.flatMap((entry) => entryTexts(entry).flatMap((text) => of(entry, text)));
}

/** What a rule over all words of the content needs, names and units too. */
export function allWords<T>(content: Content, of: (entry: Entry, text: EntryText) => T[]): T[] {
  return content.entries.flatMap((entry) =>
    [...fieldWords(entry), ...textsBelow(entry)].flatMap((text) => of(entry, text)),
  );
}
