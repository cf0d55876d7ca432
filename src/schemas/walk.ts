import { z } from 'zod';

type Schema = z.core.$ZodType;
type Path = readonly (string | number)[];

/** What the schema says of a field: its own words, and what those around it hand down. */
export type Meta = Partial<z.GlobalMeta>;

/** A text somewhere in an entry: where it stands, and what its schema says of it. */
export interface Leaf {
  path: Path;
  value: string;
  schema: Schema;
  meta: Meta;
  /** Where it is read on its page, to be compared part by part. */
  readAt: readonly number[];
}

/** The schema inside optional, nullable, default and similar wrappers. */
export function unwrap(schema: Schema): Schema {
  const definition = schema._zod.def as { type: string; innerType?: Schema; in?: Schema; out?: Schema };
  if (definition.innerType) return unwrap(definition.innerType);
  if (definition.type !== 'pipe') return schema;
  const isPreprocessed = definition.in instanceof z.ZodTransform;
  return unwrap((isPreprocessed ? definition.out : definition.in)!);
}

const knownMeta = new WeakMap<Schema, Meta>();

/** What a schema says of itself, from the outermost wrapper that says it. Asked at every field, so it is kept. */
export function metaOf(schema: Schema): Meta {
  const meta = knownMeta.get(schema) ?? readMeta(schema);
  knownMeta.set(schema, meta);
  return meta;
}

function readMeta(schema: Schema): Meta {
  const definition = schema._zod.def as { type: string; innerType?: Schema; in?: Schema; out?: Schema };
  const within =
    definition.innerType ??
    (definition.type === 'pipe'
      ? definition.in instanceof z.ZodTransform
        ? definition.out
        : definition.in
      : undefined);
  return { ...(within ? metaOf(within) : {}), ...z.globalRegistry.get(schema) };
}

const knownShapes = new WeakMap<Schema, Record<string, Schema>>();

/** The fields of a group, by name; of a choice between groups, the fields of all of them. */
export function shapeOf(schema: Schema): Record<string, Schema> {
  const shape = knownShapes.get(schema) ?? readShape(schema);
  knownShapes.set(schema, shape);
  return shape;
}

function readShape(schema: Schema): Record<string, Schema> {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodObject) return inner.shape;
  if (inner instanceof z.ZodUnion) {
    return Object.assign({}, ...(inner.options as readonly Schema[]).map(shapeOf)) as Record<string, Schema>;
  }
  return {};
}

/** The names of the fields at the top of an entry of which this holds. */
export const fieldsThat = (schema: Schema, holds: (meta: Meta) => boolean): string[] =>
  Object.entries(shapeOf(schema)).flatMap(([name, one]) => (holds(metaOf(one)) ? [name] : []));

const knownLeaves = new WeakMap<object, Map<Schema, readonly Leaf[]>>();

/**
 * Every text of an entry, in the order of its schema. Values may be of any type: what does not fit is left out.
 * Many ask of the same entry; the answer is kept as long as the entry, which nobody changes once it is read.
 */
export function leavesOf(schema: Schema, value: unknown): readonly Leaf[] {
  if (value === null || typeof value !== 'object') return leaves(schema, value, [], {}, []);
  const kept = knownLeaves.get(value) ?? new Map<Schema, readonly Leaf[]>();
  const found = kept.get(schema) ?? leaves(schema, value, [], {}, []);
  knownLeaves.set(value, kept.set(schema, found));
  return found;
}

/** What a field hands down to those inside it. A list of texts has each text say what the list says. */
const handedDown = ({ cites, prose, readBy, unseen, group }: Meta): Meta => ({
  ...(cites ? { cites } : {}),
  ...(prose === false ? { prose } : {}),
  ...(readBy ? { readBy } : {}),
  ...(unseen ? { unseen } : {}),
  ...(group ? { group } : {}),
});

function leaves(schema: Schema, value: unknown, path: Path, around: Meta, read: readonly number[]): Leaf[] {
  const inner = unwrap(schema);
  const own = metaOf(schema);
  const meta = { ...around, ...own };
  const readAt = own.readAt === undefined ? read : [own.readAt];
  if (typeof value === 'string' && !(inner instanceof z.ZodArray))
    return [{ path, value, schema: inner, meta, readAt }];
  if (inner instanceof z.ZodArray) {
    const items: unknown[] = Array.isArray(value) ? value : value === null || value === undefined ? [] : [value];
    const down = handedDown(meta);
    return items.flatMap((item, index) =>
      leaves(inner.element, item, Array.isArray(value) ? [...path, index] : path, down, [
        ...readAt,
        ...groupOf(inner.element, item, meta.readBy),
      ]),
    );
  }
  if (value === null || typeof value !== 'object' || value instanceof Date) return [];
  const shape =
    inner instanceof z.ZodRecord
      ? Object.fromEntries(Object.keys(value).map((key) => [key, inner.valueType]))
      : shapeOf(inner);
  const down = handedDown(meta);
  return Object.entries(shape).flatMap(([key, one]) =>
    leaves(one, (value as Record<string, unknown>)[key], [...path, key], down, readAt),
  );
}

/** Which group of a list an item is shown in: the place of its value among all that the field may hold. */
function groupOf(schema: Schema, item: unknown, field: string | undefined): number[] {
  const choice = field && shapeOf(schema)[field];
  const inner = choice && unwrap(choice);
  if (!field || !(inner instanceof z.ZodEnum) || item === null || typeof item !== 'object') return [];
  return [inner.options.indexOf((item as Record<string, string>)[field]!)];
}

/** Leaves in the order in which their page is read; those that say no place keep the order of the schema. */
export const inReadingOrder = <T extends { readAt: readonly number[] }>(items: readonly T[]): T[] =>
  items.toSorted((a, b) => {
    for (let part = 0; part < Math.max(a.readAt.length, b.readAt.length); part += 1) {
      const difference = (a.readAt[part] ?? 0) - (b.readAt[part] ?? 0);
      if (difference !== 0) return difference;
    }
    return 0;
  });

/** An entry, or a part of one, made of the examples that its schema gives. */
export function exampleOf(schema: Schema): unknown {
  const { example } = metaOf(schema);
  if (example !== undefined) return example;
  const inner = unwrap(schema);
  if (inner instanceof z.ZodEnum) return inner.options[0];
  if (inner instanceof z.ZodBoolean) return true;
  if (inner instanceof z.ZodArray) return [exampleOf(inner.element)];
  if (inner instanceof z.ZodUnion) return exampleOf(inner.options[0] as Schema);
  if (inner instanceof z.ZodObject) {
    return Object.fromEntries(Object.entries(shapeOf(inner)).map(([name, one]) => [name, exampleOf(one)]));
  }
  return undefined;
}
