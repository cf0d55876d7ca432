import { caseStudies, chapters, evidence, guides, shortVersions } from '#lib/content/collections.ts';
import { factById, facts } from '#lib/facts/facts.ts';
import { paths } from '#lib/site/paths.ts';

/** A page of this site: what it is, its title, which says so where a fact was corrected or withdrawn, and its path. */
export interface NamedPage {
  kind: string;
  title: string;
  path: string;
}

interface Titled {
  id: string;
  data: { title: string };
}

const kinds: Record<string, { label: string; entries: readonly Titled[]; path: (id: string) => string }> = {
  'case-studies': { label: 'Case study', entries: caseStudies, path: paths.caseStudy },
  evidence: { label: 'Evidence', entries: evidence, path: paths.evidenceSummary },
  briefing: { label: 'Briefing', entries: [...chapters, ...shortVersions], path: paths.chapter },
  guides: { label: 'Guide', entries: guides, path: paths.guide },
  facts: { label: 'Fact', entries: facts, path: paths.fact },
};

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
  const [kind = '', id = ''] = reference.split('/');
  const entry = kinds[kind]?.entries.find((candidate) => candidate.id === id);
  if (!entry) throw new Error(`There is no page "${reference}"; run "npm run check" to see where it is named.`);
  return { kind: kinds[kind]!.label, title: entry.data.title, path: kinds[kind]!.path(id) };
}
