export type Fields = Record<string, unknown>;

/** A group of fields: the entry itself, or what stands in it, by the name of the field that holds it. */
export interface Group {
  name: string;
  at: (string | number)[];
  fields: Fields;
}

/** The entry and every group in it; the entry has no name. */
export function groupsOf(value: unknown, name = '', at: (string | number)[] = []): Group[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => groupsOf(item, name, [...at, index]));
  if (value === null || typeof value !== 'object' || value instanceof Date) return [];
  const fields = value as Fields;
  return [{ name, at, fields }, ...Object.entries(fields).flatMap(([key, item]) => groupsOf(item, key, [...at, key]))];
}
