import type { Reading } from '#schemas/source.ts';
import type { Reference } from '#schemas/reference.ts';
import { frontMatterCitations, numberSources, type Citation } from '#markdown/front-matter-citations.ts';
import { referenceById, summaryOf } from '#lib/content/collections.ts';

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
export function sourcesOfPage(data: object, inText: Citation[] = []): NumberedSource[] {
  const frontMatter = data as Record<string, unknown>;
  const { sources: listed = [] } = data as Sourced;
  const marks = [...frontMatterCitations(frontMatter), ...inText];
  return numberSources(frontMatter, inText).map((ref, index) => {
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

/** The number of a source in a page's list. */
export function numberOf(sources: NumberedSource[], ref: string): number {
  return sources.findIndex((source) => source.reference.id === ref) + 1;
}
