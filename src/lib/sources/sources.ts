import { citationsInOrder, numberSources, type Citation, type Fields } from '#markdown/front-matter-citations.ts';
import { lists as listSchemas, type ListName } from '#schemas/lists.ts';
import { pageSchema } from '#schemas/page.ts';
import type { Reading } from '#schemas/source.ts';
import type { Reference } from '#schemas/reference.ts';
import { lists, referenceById, summaryOf } from '#lib/content/collections.ts';

/** A source in the numbered list at the foot of a page. */
export interface NumberedSource {
  number: number;
  reference: Reference;
  /** What we read of it; absent on pages that only cite. */
  read?: Reading;
  note?: string;
  /** The ids of the places on the page that cite it, in page order. */
  citedAt: string[];
  /** The id of our summary of it, where there is one. */
  summary?: string;
}

interface Sourced {
  sources?: { ref: string; read: Reading; note?: string | undefined }[];
}

/** The sources of a page, numbered, with links back to every place that cites them. */
export function sourcesOfPage(fields: Fields, inText: readonly Citation[] = []): NumberedSource[] {
  const { sources: listed = [] } = fields.data as Sourced;
  const marks = citationsInOrder(fields, inText);
  return numberSources(fields, inText).map((ref, index) => {
    const source = listed.find((candidate) => candidate.ref === ref);
    return {
      number: index + 1,
      reference: referenceById(ref),
      read: source?.read,
      note: source?.note,
      citedAt: marks.filter((mark) => mark.ref === ref).map((mark) => mark.anchor),
      summary: summaryOf(ref)?.id,
    };
  });
}

/** The sources of a page that cites in its text alone. */
export const sourcesOfText = (inText: readonly Citation[]): NumberedSource[] =>
  sourcesOfPage({ schema: pageSchema, data: {} }, inText);

/**
 * The sources of the page of a list, numbered as its items are shown: in the order of the file, unless another is given;
 * then those that the page names besides.
 */
export const sourcesOfList = (
  name: ListName,
  shown: object = lists[name],
  besides: readonly Citation[] = [],
): NumberedSource[] => sourcesOfPage({ schema: listSchemas[name].schema, data: shown }, besides);

/** The number of a source in a page's list. */
export function numberOf(sources: readonly NumberedSource[], ref: string): number {
  const number = sources.findIndex((source) => source.reference.id === ref) + 1;
  if (number === 0) throw new Error(`The page cites "${ref}" in a field that its schema does not mark with cites.`);
  return number;
}
