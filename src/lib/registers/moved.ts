import { caseStudies, chapters, evidence, facts, guides, pages, shortVersions } from '#lib/content/collections.ts';
import { paths, pathTo } from '#lib/site/paths.ts';
import { guideAddresses } from '#schemas/guide.ts';

interface Renamed {
  id: string;
  data: { title: string; formerly: string[] };
}

/** An address that a page had before, and the page that stands there now. */
export interface Move {
  from: string;
  to: string;
  title: string;
}

const moves = (entries: Renamed[], pathOf: (id: string) => string): Move[] =>
  entries.flatMap(({ id, data }) =>
    data.formerly.map((old) => ({ from: pathOf(old), to: pathOf(id), title: data.title })),
  );

/** Every earlier address of a page. */
export const moved: Move[] = [
  ...moves(caseStudies, paths.caseStudy),
  ...moves(evidence, paths.evidenceSummary),
  ...moves([...chapters, ...shortVersions], paths.chapter),
  ...moves(guides, paths.guide),
  ...guides
    .filter(({ id }) => guideAddresses[id])
    .map(({ id, data }) => ({ from: pathTo(`/guides/${id}/`), to: paths.guide(id), title: data.title })),
  ...moves(pages, paths.page),
  ...moves(facts, paths.fact),
  ...facts.flatMap((fact) =>
    versionsOf(fact).flatMap((version) => moves([fact], (id) => paths.factVersion(id, version))),
  ),
];

function versionsOf({ data }: { data: { version: number } }): number[] {
  return Array.from({ length: data.version }, (_, index) => index + 1);
}

/** The part of an address that a route takes: no base path, and no slash at either end. */
export const routeOf = (address: string): string => address.slice(paths.home.length).replace(/\/$/, '');
