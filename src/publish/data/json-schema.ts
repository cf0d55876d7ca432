import { z } from 'zod';
import { metaNames } from '#schemas/fields.ts';

/** The parts of JSON Schema that our files use. */
export interface JsonSchema {
  type?: string | string[];
  description?: string;
  enum?: (string | number | null)[];
  const?: string;
  format?: string;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  prefixItems?: JsonSchema[];
  anyOf?: JsonSchema[];
}

/** The JSON Schema of one record, as it is published: days are written 2026-11-23. */
export function recordSchema(schema: z.ZodType): JsonSchema {
  const { $schema: _version, ...rest } = z.toJSONSchema(schema, {
    io: 'output',
    unrepresentable: 'any',
    override({ zodSchema, jsonSchema }) {
      if (isDay(zodSchema)) Object.assign(jsonSchema, { type: 'string', format: 'date' });
      for (const name of metaNames) Reflect.deleteProperty(jsonSchema, name);
    },
  });
  return rest as JsonSchema;
}

/** A day is read from a date or a text; see src/schemas/basics.ts. */
function isDay(schema: z.core.$ZodTypes): boolean {
  const { def } = schema._zod;
  if (def.type !== 'pipe') return false;
  const from = (def.in as z.core.$ZodTypes)._zod.def;
  return from.type === 'pipe'
    ? isDay(def.in as z.core.$ZodTypes)
    : from.type === 'union' && from.options.some((option) => (option as z.core.$ZodTypes)._zod.def.type === 'date');
}

/** The JSON Schema of a file that is a list of such records. */
export function fileSchema(record: JsonSchema, about: { id: string; title: string; description: string }) {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: about.id,
    title: about.title,
    description: about.description,
    type: 'array',
    items: record,
  };
}

/** A column of a table: its name, with dots where the record nests, and what it holds. */
export interface Field {
  name: string;
  description: string;
  kind: string;
  /** The words it may hold, where they are fixed. */
  values: string[];
  required: boolean;
}

/** The columns that a record becomes in a table, in the order of its schema. */
export function fieldsOf(schema: JsonSchema, prefix = '', required = true): Field[] {
  const fields = Object.entries(schema.properties ?? {}).flatMap(([key, property]) => {
    const name = `${prefix}${key}`;
    const needed = required && (schema.required ?? []).includes(key);
    const objects = alternatives(property).filter(({ properties }) => properties);
    if (objects.length > 0) {
      const certain = needed && objects.length === alternatives(property).length && objects.length === 1;
      return objects.flatMap((object) => fieldsOf(object, `${name}.`, certain));
    }
    return [{ name, required: needed, ...describe(property) }];
  });
  return [...new Map(fields.map((field) => [field.name, field])).values()];
}

const alternatives = (schema: JsonSchema): JsonSchema[] => schema.anyOf?.flatMap(alternatives) ?? [schema];

function describe(schema: JsonSchema): Omit<Field, 'name' | 'required'> {
  const kinds = alternatives(schema).map(kindOf).filter(Boolean);
  return {
    description: schema.description ?? schema.items?.description ?? '',
    kind: [...new Set(kinds)].join(' or '),
    values: alternatives(schema)
      .flatMap((part) => part.enum ?? part.items?.enum ?? [])
      .map(String),
  };
}

function kindOf(schema: JsonSchema): string {
  if (schema.format === 'date') return 'day';
  if (schema.format === 'uri') return 'address';
  if (schema.type === 'array')
    return schema.items && alternatives(schema.items).some(({ properties }) => properties) ? 'list of records' : 'list';
  const types = [schema.type ?? (schema.enum ? 'string' : '')].flat().filter((type) => type !== 'null');
  return types.map((type) => ({ string: 'text', boolean: 'true or false' })[type] ?? type).join(' or ');
}
