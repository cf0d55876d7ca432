import type { Cell } from './csv.ts';
import type { Field } from './json-schema.ts';

/** The columns of a table: the fields of its records but those that have a table of their own. */
export function columnsOf(fields: readonly Field[], without: readonly string[] = []): Field[] {
  return fields.filter(({ name }) => !without.includes(name));
}

/** A record as one row of a table: nested fields with dots, lists of words joined by semicolons, other lists as JSON. */
export function toRow(record: unknown, fields: readonly Field[]): Record<string, Cell> {
  return Object.fromEntries(fields.map(({ name }) => [name, toCell(valueAt(record, name.split('.')))]));
}

function valueAt(value: unknown, path: string[]): unknown {
  return path.reduce<unknown>((part, key) => (part as Record<string, unknown> | null | undefined)?.[key], value);
}

function toCell(value: unknown): Cell {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) {
    return value.some((item) => typeof item === 'object') ? JSON.stringify(value) : value.join('; ');
  }
  return typeof value === 'object' ? JSON.stringify(value) : (value as Cell);
}
