import type { KindIn } from '#model/kinds.ts';
import { pagesIn, type SitePage } from '#lib/content/kinds.ts';
import { addressOf } from '#lib/site/paths.ts';
import type { Reference } from '#schemas/reference.ts';
import { site } from '#site.ts';

/** The kinds of page that have a citation of their own, as their addresses name them. */
export type CitableKind = KindIn<'citable'>;

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
  page: SitePage<CitableKind>;
}

/** Every page that can be cited. */
export const citables: readonly Citable[] = pagesIn('citable').map((page) => ({
  kind: page.kind,
  id: page.id,
  title: page.title,
  path: page.path,
  lasting: page.version?.path ?? page.path,
  ...(page.version ? { edition: page.version.name } : {}),
  updated: page.day,
  work: page.work ?? null,
  page,
}));

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
