import { z } from 'zod';

/** The parts of the form of an entry, in the order in which an author meets them. */
export const fieldGroups = [
  'Heading',
  'Where and who',
  'What people did',
  'How it was studied',
  'Figures',
  'Money',
  'What was learned',
  'What it means',
  'Where it comes from',
  'Keeping it up to date',
] as const;
export type FieldGroup = (typeof fieldGroups)[number];

/** What a field says of itself, for authors, editors, checks and pages. This is the only place that says it. */
export interface FieldMeta {
  /** Its name for a person who fills it in. */
  label: string;
  /** What belongs there, in a sentence. */
  help: string;
  /** A value as it would be written. Choices, days, numbers of a list and groups of fields have theirs worked out. */
  example?: unknown;
  /** The part of the form; a field inside another stands in the same part. */
  group?: FieldGroup;
  /** True for a text that may cite sources: the page shows the marks. */
  cites?: true;
  /** False for a name or a unit, which is not read as a sentence. */
  prose?: false;
  /** 'own': its items are figures with addresses of their own; 'stated': title and summary may repeat its numbers. */
  figures?: 'own' | 'stated';
  /** The design that a claim of cause in this text rests on: the item's, the entry's, or none at all. */
  claims?: 'item' | 'entry' | 'none';
  /** True for what a first draft cannot do without; the rest may come before it is published. */
  early?: true;
  /** False for what nobody is asked: the house fills it in, or it stands only where something was renamed. */
  asked?: false;
  /** True for what is asked for at once, though it may be left out. */
  usual?: true;
  /** Its place in the order in which its page is read; the text below the front matter stands at `textReadAt`. */
  readAt?: number;
  /** Items are shown in groups, in the order of the values of this field of theirs. */
  readBy?: string;
  /** Why the page of an entry does not say it in the words in which it is written. */
  unseen?: string;
}

/** Where the text below the front matter stands in the reading order of a page. */
export const textReadAt = 100;

declare module 'zod' {
  interface GlobalMeta extends Partial<FieldMeta> {
    /** What an id must name; see `pointer`. */
    pointsTo?: string;
    /** True for the entry's own list of sources, which names them and does not cite them. */
    listsSources?: true;
    /** Its place among the fields beside it, counted from 1. */
    order?: number;
  }
}

/** The names of everything that `.meta()` may say besides a description, none of which is published. */
export const metaNames = [
  'label',
  'help',
  'example',
  'group',
  'cites',
  'prose',
  'figures',
  'claims',
  'early',
  'asked',
  'usual',
  'readAt',
  'readBy',
  'unseen',
  'pointsTo',
  'listsSources',
  'order',
] as const satisfies readonly (keyof z.GlobalMeta)[];

/** A field with what people and programs need to know of it. */
export function field<S extends z.ZodType>(schema: S, about: FieldMeta): S {
  return again(schema, { ...about, description: about.help });
}

/** A field that is had from elsewhere, with what is different about it here. */
export const again = <S extends z.ZodType>(schema: S, about: z.GlobalMeta): S =>
  schema.meta({ ...schema.meta(), ...about });

/** A group of fields in the order in which an author meets them. A misspelt name is an error. */
export function fields<Shape extends z.core.$ZodLooseShape>(shape: Shape): z.ZodObject<Shape, z.core.$strict> {
  const ordered = Object.entries(shape).map(([name, schema], index) => {
    return [name, again(schema as z.ZodType, { order: index + 1 })];
  });
  return z.strictObject(Object.fromEntries(ordered) as Shape);
}
