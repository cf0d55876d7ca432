/** Every text in a value, whatever its schema, with the fields that lead to it. */
export function stringsIn(value: unknown, at: (string | number)[] = []): { value: string; at: (string | number)[] }[] {
  if (typeof value === 'string') return [{ value, at }];
  if (value === null || typeof value !== 'object' || value instanceof Date) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    stringsIn(item, [...at, Array.isArray(value) ? Number(key) : key]),
  );
}
