import type { Reference } from '#schemas/reference.ts';

type Name = NonNullable<Reference['author']>[number];

/** A source as citation tools take it: plain CSL-JSON, with what is uncertain about it in a note. */
export interface ExportedReference extends Omit<Reference, 'custom' | 'issued'> {
  issued?: { 'date-parts': number[][] };
  note?: string;
  language?: string;
}

/**
 * The source for citation tools. A date in words, and remarks on authors that were not read, become a note, because
 * a tool would take them for a year or for a name. A newspaper is named as where the article appeared, and pages run from
 * one to another with a hyphen.
 */
export function exportReference(reference: Reference): ExportedReference {
  const { custom, issued, author, publisher, page, ...rest } = reference;
  const isNews = rest.type === 'article-newspaper';
  const names = author?.map(splitRemark) ?? [];
  const known = names.flatMap(({ name }) => (name ? [name] : []));
  const notes = [
    !issued && custom?.unseen?.includes('date') && 'Date not seen',
    issued &&
      'literal' in issued &&
      (/not stated/.test(issued.literal) ? 'Date not stated' : `Date: ${issued.literal}`),
    ...names.map(({ remark }) => remark && (/^authors/i.test(remark) ? remark : `Authors: ${remark}`)),
  ].filter(Boolean);
  return {
    ...rest,
    ...(known.length > 0 ? { author: known } : {}),
    ...(issued && 'date-parts' in issued ? { issued } : {}),
    ...(publisher ? { [isNews ? 'container-title' : 'publisher']: publisher } : {}),
    ...(page ? { page: page.replaceAll('–', '-') } : {}),
    ...(notes.length > 0 ? { note: notes.join('; ') } : {}),
  };
}

/** "others (list incomplete)" is the name "others" and a remark; "Authors not stated …" is a remark alone. */
function splitRemark(name: Name): { name?: Name; remark?: string } {
  if (!('literal' in name)) return { name };
  if (/^authors not stated/i.test(name.literal)) return { remark: name.literal };
  const [, literal, remark] = /^(.*?)(?: \((.*)\))?$/.exec(name.literal)!;
  return { name: { literal: literal! }, ...(remark ? { remark } : {}) };
}

/** Whether a name stands for authors who are not listed. */
export const isOthers = (name: Name): boolean => 'literal' in name && name.literal === 'others';
