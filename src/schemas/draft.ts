import { z } from 'zod';
import { metaOf, shapeOf, unwrap } from './walk.ts';

type Schema = z.core.$ZodType;

/** What a preview shows where a draft has nothing yet. */
export const notWritten = 'Not written yet';

/** The choices that claim nothing. */
const openChoices = ['not stated', 'not known', 'not judged', 'not read', 'unknown', 'other'];

const isGiven = (value: unknown): boolean => value !== undefined && value !== null;
const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);

/** Whether the fields of an entry say that it is not finished. */
export const isDraft = (data: unknown): boolean => isGroup(data) && data.draft === true;

/**
 * The schema of a kind whose entries may be drafts. A draft needs its first fields only; what else is missing is filled
 * in with words that say so, for previews, and never with anything that claims something.
 */
export function orDraft<S extends z.ZodType>(schema: S) {
  return z.preprocess((data) => (isDraft(data) ? withBlanks(schema, data as Record<string, unknown>) : data), schema);
}

/** The needed fields that are not there, by path, those of a first draft left out: what is to do before publication. */
export function unfinished(schema: Schema, data: unknown, path: (string | number)[] = []): (string | number)[][] {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodArray) {
    return (Array.isArray(data) ? data : []).flatMap((item, index) =>
      unfinished(inner.element, item, [...path, index]),
    );
  }
  if (!isGroup(data)) return [];
  return Object.entries(shapeOf(inner)).flatMap(([name, one]) =>
    isGiven(data[name])
      ? unfinished(one, data[name], [...path, name])
      : isNeeded(one) && !(inner instanceof z.ZodUnion) && blankOf(one) !== undefined
        ? [[...path, name]]
        : [],
  );
}

/** Whether an entry is not right without a field. */
export const isNeeded = (schema: Schema): boolean => !(schema as z.ZodType).safeParse(undefined).success;

function withBlanks(schema: Schema, data: Record<string, unknown>): Record<string, unknown> {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodUnion) return data;
  const filled = Object.entries(shapeOf(inner)).map(([name, one]): [string, unknown] => {
    const value = data[name];
    if (!isGiven(value)) return [name, isNeeded(one) && !metaOf(one).early ? blankOf(one) : value];
    const within = unwrap(one);
    if (within instanceof z.ZodArray && Array.isArray(value)) {
      const item = within.element;
      return [name, value.map((each: unknown) => (isGroup(each) ? withBlanks(item, each) : each))];
    }
    return [name, isGroup(value) ? withBlanks(one, value) : value];
  });
  return { ...data, ...Object.fromEntries(filled.filter(([, value]) => value !== undefined)) };
}

/** What stands where nothing is written yet; undefined where anything would claim something. */
function blankOf(schema: Schema): unknown {
  const inner = unwrap(schema);
  if (metaOf(schema).pointsTo) return undefined;
  if (inner instanceof z.ZodString) return notWritten;
  if (inner instanceof z.ZodEnum) return openChoices.find((choice) => inner.options.includes(choice));
  if (inner instanceof z.ZodBoolean) return false;
  if (inner instanceof z.ZodArray) {
    const item = blankOf(inner.element);
    return item === undefined ? undefined : [item];
  }
  if (inner instanceof z.ZodUnion) {
    return (inner.options as Schema[]).map(blankOf).find((option) => option !== undefined);
  }
  if (!(inner instanceof z.ZodObject)) return undefined;
  const blank = withBlanks(inner, {});
  return (inner as z.ZodType).safeParse(blank).success ? blank : undefined;
}

/** Whether a draft may do without the field at a path, because what stands there then claims nothing. */
export function blankAllowed(schema: Schema, path: readonly PropertyKey[]): boolean {
  const found = path.reduce<Schema | undefined>((at, key) => {
    if (!at) return undefined;
    const inner = unwrap(at);
    return typeof key === 'number' && inner instanceof z.ZodArray ? inner.element : shapeOf(inner)[String(key)];
  }, schema);
  return found !== undefined && blankOf(found) !== undefined;
}
