import { z } from 'zod';
import type { Path } from './yaml-file.ts';

type Schema = z.core.$ZodType;

/** The schema inside optional, nullable, default and similar wrappers. */
function unwrap(schema: Schema): Schema {
  const definition = schema._zod.def as { type: string; innerType?: Schema; in?: Schema };
  if (definition.innerType) return unwrap(definition.innerType);
  if (definition.type === 'pipe' && definition.in) return unwrap(definition.in);
  return schema;
}

function child(schema: Schema, key: PropertyKey): Schema | undefined {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodObject) return inner.shape[String(key)] as Schema | undefined;
  if (inner instanceof z.ZodArray) return inner.element as Schema;
  if (inner instanceof z.ZodUnion) return optionsOf(inner).flatMap((option) => child(option, key) ?? [])[0];
  return undefined;
}

const optionsOf = (union: z.ZodUnion): readonly Schema[] => union.options as readonly Schema[];

function metaOf(schema: Schema): { description?: string; pointsTo?: string } {
  const outer = z.globalRegistry.get(schema) ?? {};
  const inner = z.globalRegistry.get(unwrap(schema)) ?? {};
  return { ...inner, ...outer };
}

/** What the schema says of the field at a path, for the author who has to fill it in. */
export function describePath(schema: Schema, path: Path): string | undefined {
  let current: Schema | undefined = schema;
  for (const key of path) current = current && child(current, key);
  return current && metaOf(current).description;
}

/** Whether the schema lists a value among the choices for a path. */
export function isChoice(schema: Schema, path: Path, value: unknown): boolean {
  let current: Schema | undefined = schema;
  for (const key of path) current = current && child(current, key);
  return current !== undefined && listsValue(unwrap(current), value);
}

function listsValue(schema: Schema, value: unknown): boolean {
  if (schema instanceof z.ZodUnion) return optionsOf(schema).some((option) => listsValue(unwrap(option), value));
  if (schema instanceof z.ZodLiteral) return schema.values.has(value as never);
  return schema instanceof z.ZodEnum && (schema.options as unknown[]).includes(value);
}

/** The names of the fields that may stand at a path. */
export function fieldsAt(schema: Schema, path: Path): string[] {
  let current: Schema | undefined = schema;
  for (const key of path) current = current && child(current, key);
  const inner = current && unwrap(current);
  if (inner instanceof z.ZodUnion) return optionsOf(inner).flatMap((option) => fieldsAt(option, []));
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
}

/** A value that names something kept elsewhere, with where it stands and what it must name. */
export interface Pointer {
  path: Path;
  value: string;
  pointsTo: string;
}

/** Every value in an entry that must exist elsewhere: sources, terms, councils, other entries. */
export function findPointers(schema: Schema, value: unknown, path: Path = []): Pointer[] {
  const inner = unwrap(schema);
  const pointsTo = metaOf(schema).pointsTo ?? metaOf(inner).pointsTo;
  if (pointsTo && typeof value === 'string') return [{ path, value, pointsTo }];
  if (inner instanceof z.ZodArray && Array.isArray(value)) {
    return value.flatMap((item, index) => findPointers(inner.element as Schema, item, [...path, index]));
  }
  if (inner instanceof z.ZodUnion) {
    const found = optionsOf(inner).flatMap((option) => findPointers(option, value, path));
    return found.filter(
      (pointer, index) => found.findIndex((other) => other.path.join() === pointer.path.join()) === index,
    );
  }
  if (inner instanceof z.ZodObject && value !== null && typeof value === 'object') {
    return Object.entries(inner.shape).flatMap(([key, field]) =>
      findPointers(field as Schema, (value as Record<string, unknown>)[key], [...path, key]),
    );
  }
  return [];
}
