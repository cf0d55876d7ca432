import type { z } from 'zod';
import { referenceSchema } from '#schemas/reference.ts';
import { shapeOf } from '#schemas/walk.ts';
import { jsonMistake, repairJson } from '../read/json-file.ts';
import { dayIn, identifiersIn, saysUndated } from '../find/held-sources.ts';
import { itemIdOf } from '../read/list-folders.ts';
import { fieldsOf } from '../read/yaml-file.ts';

/**
 * A source's file with everything put right that can mean one thing only: slips of typing, an id that is not the
 * name of the file, a DOI written as an address, a name, day or number written as a text. Nothing else is touched.
 * @param isCited whether a page cites a source by this id: then the name of the file may be what is wrong
 */
export function repairReference(path: string, text: string, isCited: (id: string) => boolean = () => false): string {
  const readable = repairJson(text);
  // A file that still cannot be read is left alone: of a field that is there twice, one would be lost.
  if (jsonMistake(readable)) return text;
  const data: unknown = JSON.parse(readable);
  const source: unknown = Array.isArray(data) && data.length === 1 ? data[0] : data;
  if (source === null || typeof source !== 'object' || Array.isArray(source)) return text;
  const { id, ...fields } = source as Record<string, unknown>;
  const name = itemIdOf(path);
  const repaired = {
    id: typeof id === 'string' && id !== name && isCited(id) && !isCited(name) ? id : name,
    ...fromAddress(fields),
    ...Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, inForm(name, value)])),
  };
  return JSON.stringify(repaired) === JSON.stringify(data) ? readable : `${JSON.stringify(repaired, null, 2)}\n`;
}

/** What the link of a source holds and its fields do not: a DOI, a number of PubMed, and the day where there is none. */
function fromAddress(fields: Record<string, unknown>): Record<string, unknown> {
  const { URL } = fields;
  if (typeof URL !== 'string') return {};
  const day = dayIn(URL);
  const held = { ...identifiersIn(URL), ...(day ? { issued: { 'date-parts': [day] } } : {}) };
  return Object.fromEntries(Object.entries(held).filter(([name]) => fields[name] === undefined));
}

/** A value in the one form in which sources are kept, where it is written in another that the schema takes. */
function inForm(name: string, value: unknown): unknown {
  if (name === 'issued' && saysUndated(String(fieldsOf(value).literal ?? ''))) return { literal: 'undated' };
  const field = Object.hasOwn(shapeOf(referenceSchema), name) ? shapeOf(referenceSchema)[name] : undefined;
  const read = (field as z.ZodType | undefined)?.safeParse(value);
  return read?.success && read.data !== undefined && !isSame(read.data, value) ? read.data : value;
}

/** Whether two values say the same; the order of fields says nothing. */
const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one, inOrder) === JSON.stringify(other, inOrder);

const inOrder = (_name: string, value: unknown): unknown =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    : value;
