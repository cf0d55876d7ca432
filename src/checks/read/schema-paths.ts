import { z } from 'zod';
import { leavesOf, metaOf, shapeOf, unwrap } from '#schemas/walk.ts';
import { kept } from '../kept.ts';
import type { Path } from './yaml-file.ts';

type Schema = z.core.$ZodType;

function child(schema: Schema, key: PropertyKey): Schema | undefined {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodRecord) return inner.valueType;
  if (inner instanceof z.ZodArray) return inner.element;
  const shape = shapeOf(inner);
  return Object.hasOwn(shape, String(key)) ? shape[String(key)] : undefined;
}

/** The schema of the field at a path. */
export const schemaAt = (schema: Schema, path: Path): Schema | undefined =>
  path.reduce<Schema | undefined>((current, key) => current && child(current, key), schema);

/** What the schema says of the field at a path, for the author who has to fill it in. */
export function describePath(schema: Schema, path: Path): string | undefined {
  const found = schemaAt(schema, path);
  return found && metaOf(found).description;
}

/** Whether the schema lists a value among the choices for a path. */
export function isChoice(schema: Schema, path: Path, value: unknown): boolean {
  const found = schemaAt(schema, path);
  return found !== undefined && listsValue(unwrap(found), value);
}

function listsValue(schema: Schema, value: unknown): boolean {
  if (schema instanceof z.ZodUnion)
    return (schema.options as readonly Schema[]).some((option) => listsValue(unwrap(option), value));
  if (schema instanceof z.ZodLiteral) return schema.values.has(value as never);
  return schema instanceof z.ZodEnum && (schema.options as unknown[]).includes(value);
}

/** The names of the fields that may stand at a path. */
export function fieldsAt(schema: Schema, path: Path): string[] {
  const found = schemaAt(schema, path);
  return found ? Object.keys(shapeOf(found)) : [];
}

/** The fields of each form of a group that has several. */
export function formsAt(schema: Schema, path: Path): string[][] {
  const inner = schemaAt(schema, path);
  const union = inner && unwrap(inner);
  return union instanceof z.ZodUnion
    ? (union.options as readonly Schema[])
        .map((option) => Object.keys(shapeOf(option)))
        .filter((fields) => fields.length > 0)
    : [];
}

/** A value that names something kept elsewhere, with where it stands and what it must name. */
export interface Pointer {
  path: Path;
  value: string;
  pointsTo: string;
}

/** Every value in an entry that must exist elsewhere: sources, terms, councils, other entries. */
export function findPointers(schema: Schema, value: unknown): Pointer[] {
  return leavesOf(schema, value).flatMap(({ path, value: id, meta: { pointsTo } }) =>
    pointsTo ? [{ path, value: id, pointsTo }] : [],
  );
}

/** Whether a schema has any field that names something kept elsewhere. */
export const hasPointers: (schema: Schema) => boolean = kept((schema: Schema): boolean => {
  const inner = unwrap(schema);
  if (metaOf(schema).pointsTo) return true;
  if (inner instanceof z.ZodArray) return hasPointers(inner.element);
  if (inner instanceof z.ZodRecord) return hasPointers(inner.valueType);
  return Object.values(shapeOf(inner)).some(hasPointers);
});
