import { caseStudies, chapters, evidence, guides, referenceById, shortVersions } from '#lib/content/collections.ts';
import { bodies } from '#lib/evidence/bodies.ts';
import { facts } from '#lib/facts/facts.ts';
import { addressOf, paths } from '#lib/site/paths.ts';
import type { Reference } from '#schemas/reference.ts';
import { site } from '#site.ts';

/** The kinds of page that have a citation of their own, as their addresses name them. */
export type CitableKind = 'case-studies' | 'evidence' | 'evidence/bodies' | 'facts' | 'briefing' | 'guides';

/** A page that can be cited, and the publication that it reports, if it reports one. */
export interface Citable {
  kind: CitableKind;
  id: string;
  title: string;
  path: string;
  /** The address that a citation gives: for a fact, its version, which never changes. */
  lasting: string;
  /** Which of several versions it is. */
  edition?: string;
  /** The day it was last read against its sources, or last changed. */
  updated: Date;
  work: Reference | null;
}

/** Every page that can be cited. */
export const citables: readonly Citable[] = [
  ...caseStudies.map(({ id, data }) => citable('case-studies', id, paths.caseStudy(id), data.title, data.reviewed)),
  ...evidence.map(({ id, data }) =>
    citable('evidence', id, paths.evidenceSummary(id), data.title, data.reviewed, referenceById(data.reference)),
  ),
  ...bodies.map(({ id, path, data }) => citable('evidence/bodies', id, path, data.question, data.reviewed)),
  ...facts.map(({ id, path, data, reference }) => ({
    ...citable('facts', id, path, data.title, data.published, reference),
    edition: `version ${data.version}`,
    lasting: paths.factVersion(id, data.version),
  })),
  ...[...chapters, ...shortVersions].map(({ id, data }) =>
    citable('briefing', id, paths.chapter(id), data.title, data.updated),
  ),
  ...guides.map(({ id, data }) => citable('guides', id, paths.guide(id), data.title, data.updated)),
];

function citable(
  kind: CitableKind,
  id: string,
  path: string,
  title: string,
  updated: Date,
  work: Reference | null = null,
): Citable {
  return { kind, id, title, path, lasting: path, updated, work };
}

const byPath = new Map(citables.map((page) => [page.path, page]));

/** The page at a path, if it can be cited. */
export const citableAt = (path: string): Citable | undefined => byPath.get(path);

/** Our own page as a source. */
export function ownReference({ kind, id, title, edition, lasting, updated }: Citable): Reference {
  return {
    id: `speb-${kind.replace('/', '-')}-${id}`,
    type: 'webpage',
    title: edition ? `${title} (${edition})` : title,
    author: [{ literal: site.publisher ?? site.name }],
    issued: { 'date-parts': [[updated.getUTCFullYear(), updated.getUTCMonth() + 1, updated.getUTCDate()]] },
    ...(site.publisher ? { 'container-title': site.name } : {}),
    publisher: site.publisher ?? site.name,
    URL: addressOf(lasting),
  };
}

/** What the citation files of a page hold: the page, and the publication that it reports. */
export function referencesOf(page: Citable): Reference[] {
  return [ownReference(page), ...(page.work ? [page.work] : [])];
}
