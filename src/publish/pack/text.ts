import { citedParts, listedSources, type Fields } from '#markdown/front-matter-citations.ts';
import { findQuantities } from '#markdown/quantities.ts';
import { readings, type Reading } from '#schemas/source.ts';
import type { CitedText, PackSource } from '#model/pack-item.ts';
import { referenceById } from '#lib/content/collections.ts';
import { harvardText, linkOf } from '#lib/text/harvard.ts';

/**
 * A text of the front matter with its sources. Where it states a figure that cannot be pinned to one of them, it is
 * given all sources of the entry, as on the page itself.
 */
export function citedText(fields: Fields, text: string): CitedText {
  const parts = citedParts(fields, text);
  const isUnpinned = parts.every((part) => 'text' in part) && findQuantities(text).length > 0;
  return isUnpinned ? [...parts, ...listedSources(fields).map((ref) => ({ ref }))] : parts;
}

interface Sourced {
  sources?: { ref: string; read: Reading }[];
}

/** The sources with these ids, each once, with what the entry says was read of them. */
export function packSources(ids: Iterable<string>, { sources = [] }: Sourced = {}): PackSource[] {
  return [...new Set(ids)].map((id) => {
    const reference = referenceById(id);
    const read = sources.find(({ ref }) => ref === id)?.read;
    return { id, text: harvardText(reference), url: linkOf(reference), read: read ? readings[read] : null };
  });
}

/** Every source that a value names, as a run of a CitedText, as `source` or in a list of sources, in reading order. */
export function refsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(refsIn);
  if (value === null || typeof value !== 'object') return [];
  const fields = Object.entries(value);
  if (fields.length === 1 && fields[0]![0] === 'ref') return [fields[0]![1] as string];
  return fields.flatMap(([key, field]) => {
    if (key === 'source') return [field as string];
    return key === 'sources' ? (field as string[]) : refsIn(field);
  });
}
