import { dayRead, formatIssued } from '#lib/text/harvard.ts';
import type { Reference } from '#schemas/reference.ts';

/** A source as citation tools take it: plain CSL-JSON, with what is uncertain about it in a note. */
export interface ExportedReference extends Omit<Reference, 'custom' | 'issued'> {
  issued?: { 'date-parts': number[][]; circa?: true };
  note?: string;
  language?: string;
}

/**
 * The source for citation tools. A date in words, that a date is worked out, and what was not seen, become a note,
 * because a tool would take them for a year or for a name. A newspaper is named as where the article appeared, and pages run from
 * one to another with a hyphen.
 */
export function exportReference(reference: Reference): ExportedReference {
  const { custom, issued, author, publisher, page, ...rest } = reference;
  const isNews = rest.type === 'article-newspaper';
  const notes = [
    custom?.unseen?.includes('title') && 'Title not seen in print',
    !issued && custom?.unseen?.includes('date') && 'Date not seen',
    issued && ('literal' in issued || issued.circa) && `Date: ${formatIssued(issued)}`,
    dayRead(reference),
    custom?.unseen?.includes('authors') && 'Authors not seen in full',
  ].filter(Boolean);
  return {
    ...rest,
    ...(author?.length ? { author } : {}),
    ...(issued && 'date-parts' in issued ? { issued } : {}),
    ...(publisher ? { [isNews ? 'container-title' : 'publisher']: publisher } : {}),
    ...(page ? { page: page.replaceAll('–', '-') } : {}),
    ...(notes.length > 0 ? { note: notes.join('; ') } : {}),
  };
}
