import { caseStudySchema } from '#schemas/case-study.ts';
import { evidenceSchema } from '#schemas/evidence.ts';
import {
  browseAddresses as addressesOf,
  schemeFacetValues,
  studyFacetValues,
  type CouncilKind,
  type FacetValues,
} from '#model/facet-values.ts';
import { isInTheBody } from '#model/body.ts';
import type { Certainty } from '#model/certainty.ts';
import { asKind } from './as-kind.ts';
import type { Content, Entry } from './content.ts';
import { readBodies } from './read-pages.ts';

type Listed = Pick<Content, 'entries' | 'lists' | 'councils'>;

/** The pages below /browse/ that list something. An entry with mistakes in its fields is on none of them yet. */
export const browseAddresses = (content: Listed): string[] => [
  ...new Set(facetValues(content).flatMap(({ values }) => addressesOf(values))),
];

/** What each entry carries that is listed below /browse/, by facet. */
export function facetValues(content: Listed): { entry: Entry; values: FacetValues }[] {
  const councils = new Map(content.councils.map((council) => [council.code, council]));
  const years = readYears(content);
  const levels = readLevels(content);
  return content.entries.flatMap((entry) =>
    valuesOf(entry, councils, years, levels).map((values) => ({ entry, values })),
  );
}

function valuesOf(
  entry: Entry,
  councils: ReadonlyMap<string, CouncilKind>,
  years: ReadonlyMap<string, number>,
  levels: ReadonlyMap<string, readonly Certainty[]>,
): FacetValues[] {
  const { folder, id } = entry;
  if (folder === 'case-studies') {
    const scheme = asKind(caseStudySchema, entry);
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
  const study = asKind(evidenceSchema, entry);
  return study ? [studyFacetValues(study, years.get(study.reference), levels.get(id) ?? [])] : [];
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

/** The levels of the bodies that rest on each study. */
function readLevels(content: Pick<Content, 'entries'>): Map<string, Certainty[]> {
  const pairs = readBodies(content).flatMap(({ body: { level, datasets } }) =>
    level === null ? [] : datasets.filter(isInTheBody).flatMap(({ evidence }) => evidence.map((id) => ({ id, level }))),
  );
  return new Map(
    Object.entries(Object.groupBy(pairs, ({ id }) => id)).map(([id, found]) => [id, found!.map(({ level }) => level)]),
  );
}
