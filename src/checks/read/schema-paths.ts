import { z } from 'zod';
import { leavesOf, metaOf, shapeOf, unwrap } from '#schemas/walk.ts';
import type { Path } from './yaml-file.ts';

type Schema = z.core.$ZodType;

function child(schema: Schema, key: PropertyKey): Schema | undefined {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodRecord) return inner.valueType as Schema;
  return inner instanceof z.ZodArray ? (inner.element as Schema) : shapeOf(inner)[String(key)];
}

const schemaAt = (schema: Schema, path: Path): Schema | undefined =>
  path.reduce<Schema | undefined>((current, key) => current && child(current, key), schema);

/** What the schema says of the field at a path, for the author who has to fill it in. */
export function describePath(schema: Schema, path: Path): string | undefined {
  const found = schemaAt(schema, path);
  return found && metaOf(found).description;
}

/** The names of the fields that may stand at a path. */
export function fieldsAt(schema: Schema, path: Path): string[] {
  const found = schemaAt(schema, path);
  return found ? Object.keys(shapeOf(found)) : [];
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
