import type { Root } from 'mdast';
import type { z } from 'zod';
import { isDraft } from '#schemas/draft.ts';
import type { entrySchemas } from '#schemas/entries.ts';
import type { ListName, lists } from '#schemas/lists.ts';
import type { Kind } from '#model/kinds.ts';
import type { Host } from './host.ts';
import type { Memory } from './memory.ts';
import type { Problem } from './report/problem.ts';
import type { DrawnNumber } from '#model/drawn-numbers.ts';
import type { LivingNumber } from '#schemas/living-number.ts';
import type { Former } from './read/former-councils.ts';
import type { CouncilRow } from './read/read-councils.ts';
import type { YamlFile } from './read/yaml-file.ts';

/** A file of content: its path from the content folder, its text, and its size where it is not text. */
export interface ContentFile {
  path: string;
  text: string;
  bytes?: number;
  /** Of a picture: its first bytes, a character each. */
  head?: string;
  /** Of a picture: why it cannot be opened, where it cannot. */
  unopened?: string;
  /** Of a picture: what it says besides what it shows, where it says anything. */
  tells?: string[];
  /** Why it cannot be read: it is a link or no file at all, its name or its text is not UTF-8, or is far too large. */
  odd?: 'link' | 'special' | 'name' | 'encoding' | 'too large';
}

/** The names of the fields of entries and lists: to read one under a name that went away is a type error. */
export type FieldName =
  | { [K in Kind]: keyof z.output<(typeof entrySchemas)[K]> }[Kind]
  | { [L in ListName]: keyof z.output<(typeof lists)[L]['schema']> }[ListName];

/** What an entry holds, before anybody knows that it is of the right type. */
export type Fields = { [Name in FieldName]?: unknown };

/** One MDX file, read: its front matter with positions, and its text as a tree. */
export interface Entry {
  folder: string;
  id: string;
  path: string;
  schema: z.core.$ZodType;
  yaml: YamlFile;
  /** What the front matter holds, as far as it could be read; fields may be of any type. */
  data: Fields;
  /** True where the front matter is all that its schema asks for. */
  valid: boolean;
  /** The living numbers that fields take, which stand in `data` as their words. */
  drawn: DrawnNumber[];
  /** The text below the front matter; null where it could not be read. */
  tree: Root | null;
}

/** Things with ids that others point to: the terms of a vocabulary in one file, or the sources in a file each. */
export interface List {
  /** The files it stands in, for what their own fields point to. */
  files: { path: string; schema: z.core.$ZodType; yaml: YamlFile }[];
  items: Record<string, unknown>[];
  /** Where a field of an item stands, by the item's index. */
  at(index: number, field: string): { path: string; line: number; column: number };
}

/** The content that is published: drafts stand in previews only, and nothing published may rest on them. */
export function withoutDrafts<C extends Pick<Content, 'entries'>>(content: C): C {
  return content.entries.some(({ data }) => isDraft(data))
    ? { ...content, entries: content.entries.filter(({ data }) => !isDraft(data)) }
    : content;
}

/** Everything the rules look at. */
export interface Content {
  files: ContentFile[];
  entries: Entry[];
  /** By what a pointer points to: 'references', 'vocabulary/activities'. */
  lists: Map<string, List>;
  councils: CouncilRow[];
  /** Councils that are gone, with what took over from them. */
  former: readonly Former[];
  /** The numbers that texts take by their ids. */
  numbers: readonly LivingNumber[];
  /** The files that could not be read: what depends on them cannot be judged. */
  unread: ReadonlySet<string>;
  /** What was found while reading, and keeps files from being read as they should be. */
  unreadable: Problem[];
  /** The addresses of pages that do not come from content. */
  sitePages: readonly string[];
  /** The day for which dates are judged. */
  today: Date;
  host: Host;
  memory: Memory;
}
