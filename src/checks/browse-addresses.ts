import { caseStudySchema } from '#schemas/case-study.ts';
import { evidenceSchema } from '#schemas/evidence.ts';
import {
  browseAddresses as addressesOf,
  schemeFacetValues,
  studyFacetValues,
  type CouncilKind,
  type FacetValues,
} from '#model/facet-values.ts';
import type { Content, Entry } from './content.ts';

/** The pages below /browse/ that list something. An entry with mistakes in its fields is on none of them yet. */
export function browseAddresses(content: Pick<Content, 'entries' | 'lists' | 'councils'>): string[] {
  const councils = new Map(content.councils.map((council) => [council.code, council]));
  const years = readYears(content);
  return [
    ...new Set(content.entries.flatMap((entry) => valuesOf(entry, councils, years)).flatMap((v) => addressesOf(v))),
  ];
}

function valuesOf(
  { folder, data }: Entry,
  councils: ReadonlyMap<string, CouncilKind>,
  years: ReadonlyMap<string, number>,
): FacetValues[] {
  if (folder === 'case-studies') {
    const scheme = caseStudySchema.safeParse(data).data;
    return scheme
      ? [
          schemeFacetValues(
            scheme,
            scheme.place.councils.flatMap((code) => councils.get(code) ?? []),
          ),
        ]
      : [];
  }
  if (folder !== 'evidence') return [];
  const study = evidenceSchema.safeParse(data).data;
  return study ? [studyFacetValues(study, years.get(study.reference))] : [];
}

/** The year of each source, where it has one. */
function readYears({ lists }: Pick<Content, 'lists'>): Map<string, number> {
  const items = lists.get('references')?.items ?? [];
  return new Map(
    items.flatMap(({ id, issued }) => {
      const year = (issued as { 'date-parts'?: number[][] } | undefined)?.['date-parts']?.[0]?.[0];
      return typeof id === 'string' && typeof year === 'number' ? [[id, year] as const] : [];
    }),
  );
}
