import { kinds } from '#model/kinds.ts';
import { pagesIn } from '#lib/content/kinds.ts';
import { factById } from '#lib/facts/facts.ts';

/** A page of this site: what it is, its title, which says so where a fact was corrected or withdrawn, and its path. */
export interface NamedPage {
  kind: string;
  title: string;
  path: string;
}

const byRef = new Map(pagesIn('related').map((page) => [`${page.kind}/${page.id}`, page]));

/** The page of a reference such as evidence/<id> or guides/<id>. The check has made sure that it is there. */
export function pageOf(reference: string): NamedPage {
  const page = plainPageOf(reference);
  const status = factById(reference.replace(/^facts\//, ''))?.status ?? 'current';
  return reference.startsWith('facts/') && status !== 'current'
    ? { ...page, title: `${page.title} (${status})` }
    : page;
}

/** The same page under the title that it has in its file. */
export function plainPageOf(reference: string): NamedPage {
  const page = byRef.get(reference);
  if (!page) throw new Error(`There is no page "${reference}"; run "npm run check" to see where it is named.`);
  return { kind: kinds[page.kind].label, title: page.title, path: page.path };
}
