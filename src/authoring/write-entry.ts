import { isoDay } from '#model/text.ts';
import { DEFAULT_SCHEMA, Type, dump, load } from 'js-yaml';
import { z } from 'zod';
import { kinds, isKind } from '#model/kinds.ts';
import { entrySchemas } from '#schemas/entries.ts';
import { shapeOf, unwrap } from '#schemas/walk.ts';
import { splitFrontMatter } from '#checks/read/front-matter.ts';
import { listFolderOf } from '#checks/read/list-folders.ts';
import type { ContentFile } from '#checks/content.ts';

type Schema = z.core.$ZodType;

/** A day is written as one, without the hour that YAML would add. */
const dayType = new Type('tag:yaml.org,2002:timestamp', {
  kind: 'scalar',
  // A text that reads like a day is put in quotes.
  resolve: (text: unknown) => typeof text === 'string' && /^\d{4}-\d/.test(text) && load(text) instanceof Date,
  instanceOf: Date,
  represent: (day) => isoDay(day as Date),
});
const yamlSchema = DEFAULT_SCHEMA.extend({ implicit: [dayType] });

/**
 * The fields of an entry as YAML in the one form in which they are kept: in the order of the schema, a text on one
 * line, and nothing that only says that something is not stated. Fields that the schema does not know come last.
 * @param data the fields as YAML holds them
 */
export function writeFields(schema: Schema, data: Record<string, unknown>): string {
  // Which texts need quotes is decided by the reader that the site is built with.
  return dump(tidy(schema, data), { schema: yamlSchema, lineWidth: -1, noRefs: true });
}

/** An entry of a kind as a file: its fields, and below them its text, which is kept as it is. */
export function writeEntry(kind: keyof typeof entrySchemas, data: Record<string, unknown>, body = ''): string {
  const fields = writeFields(entrySchemas[kind], data);
  if (kinds[kind].files === 'yaml') return fields;
  const text = body.replace(/^\s*\n/, '').trimEnd();
  return `---\n${fields}---\n${text === '' ? '' : `\n${text}\n`}`;
}

/**
 * A file of content in the form in which entries are kept; as it is, where it is no entry, cannot be read, or holds
 * a note of its author's that fields have no place for.
 */
export function inKeptForm({ path, text }: ContentFile): string {
  const [folder = '', name = '', ...deeper] = path.split('/');
  const list = path.endsWith('.yaml') ? listFolderOf(path) : undefined;
  if (list) {
    const data = fieldsIn(text);
    return data ? writeFields(list.schema, data) : text;
  }
  if (!isKind(folder) || deeper.length > 0 || !name.endsWith(`.${kinds[folder].files}`)) return text;
  const { yaml, yamlStart, body } = kinds[folder].files === 'mdx' ? splitFrontMatter(text) : whole(text);
  const data = yaml === null ? null : fieldsIn(yaml);
  if (!data || yaml === null || text.includes('\r')) return text;
  const below = text.slice(yamlStart + yaml.length);
  return writeEntry(folder, data, body === '' ? '' : below.replace(/^\s*---[ \t]*/, ''));
}

/** The fields of a YAML text; null where they cannot be read, or where a note would be lost with their form. */
function fieldsIn(yaml: string): Record<string, unknown> | null {
  if (/(?:^|\s)#(?:\s|$)/m.test(yaml) || yaml.includes('\r')) return null;
  try {
    const data: unknown = load(yaml);
    return data !== null && typeof data === 'object' && !Array.isArray(data) ? (data as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

const whole = (text: string) => ({ yaml: text, yamlStart: 0, body: '' });

/** Whether leaving a field out says the same as what stands in it: null and an empty list do, where not stated is meant. */
function saysNothing(schema: Schema | undefined, value: unknown): boolean {
  const isEmpty =
    value === null || value === undefined || (typeof value === 'object' && Object.keys(value).length === 0);
  if (!isEmpty || value instanceof Date) return false;
  if (!schema || value === undefined) return true;
  const [without, withIt] = [undefined, value].map((one) => (schema as z.ZodType).safeParse(one));
  return without!.success ? JSON.stringify(without!.data) === JSON.stringify(withIt!.data) : !withIt!.success;
}

/** A value in the order of its schema, without what says nothing. */
function tidy(schema: Schema | undefined, value: unknown): unknown {
  const inner = schema && unwrap(schema);
  if (inner instanceof z.ZodArray && value !== null && value !== undefined) {
    const items: unknown[] = Array.isArray(value) ? value : [value];
    return items.map((item) => tidy(inner.element, item));
  }
  if (value === null || typeof value !== 'object' || value instanceof Date) return value;
  if (Array.isArray(value)) return value.map((item: unknown) => tidy(undefined, item));
  const shape: Record<string, Schema> = inner && !(inner instanceof z.ZodRecord) ? shapeOf(inner) : {};
  const given = value as Record<string, unknown>;
  const names = [...Object.keys(shape), ...Object.keys(given).filter((name) => !Object.hasOwn(shape, name))];
  return Object.fromEntries(
    names.flatMap((name): [string, unknown][] => {
      if (!Object.hasOwn(given, name)) return [];
      const one = tidy(shape[name], given[name]);
      return saysNothing(shape[name], one) ? [] : [[name, one]];
    }),
  );
}
