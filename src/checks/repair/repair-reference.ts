import { repairJson } from '../read/json-file.ts';
import { referenceIdOf } from '../read/read-references.ts';

/**
 * A source's file with everything put right that can mean one thing only: slips of typing, an id that is not the
 * name of the file, a DOI written as an address, a name, day or number written as a text. Nothing else is touched.
 */
export function repairReference(path: string, text: string): string {
  const readable = repairJson(text);
  let data: unknown;
  try {
    data = JSON.parse(readable);
  } catch {
    return text;
  }
  const source: unknown = Array.isArray(data) && data.length === 1 ? data[0] : data;
  if (source === null || typeof source !== 'object' || Array.isArray(source)) return text;
  const { id: _id, ...fields } = source as Record<string, unknown>;
  const repaired = {
    id: referenceIdOf(path),
    ...Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, repairs[name]?.(value) ?? value])),
  };
  return JSON.stringify(repaired) === JSON.stringify(data) ? readable : `${JSON.stringify(repaired, null, 2)}\n`;
}

const asText = (value: unknown): unknown => (typeof value === 'number' ? String(value) : value);

const repairs: Record<string, (value: unknown) => unknown> = {
  author: (value) => {
    const names = Array.isArray(value) ? (value as unknown[]) : [value];
    return names.map((name) => (typeof name === 'string' && name.trim() ? { literal: name.trim() } : name));
  },
  DOI: (value) =>
    typeof value === 'string'
      ? value.trim().replace(/^(?:(?:https?:\/\/)?(?:dx\.)?doi\.org\/|doi:\s*)(?=10\.)/i, '')
      : value,
  issued: (value) => {
    const day = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(String(value).trim());
    if (day && typeof value !== 'object') return { 'date-parts': [day.slice(1).filter(Boolean).map(Number)] };
    const parts = (value as { 'date-parts'?: unknown } | null)?.['date-parts'];
    if (!Array.isArray(parts)) return value;
    const numbers = (parts as unknown[]).map((part) =>
      Array.isArray(part)
        ? part.map((number: unknown) => (/^\d+$/.test(String(number)) ? Number(number) : number))
        : part,
    );
    return { ...(value as object), 'date-parts': numbers };
  },
  volume: asText,
  issue: asText,
  page: asText,
  PMID: asText,
};
