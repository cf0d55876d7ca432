/** One place on a page where a source is named: which source, and the id of that place. */
export interface Citation {
  ref: string;
  anchor: string;
}

interface Sourced {
  id?: unknown;
  source?: unknown;
}

/** Front-matter lists whose items name a source, in the order in which a page shows them. */
const sourcedLists = ['results', 'outcomes', 'costs', 'lessons'] as const;

/** The id of the mark that leads from an item of a front-matter list to its source. */
export function citationAnchor(list: string, item: Sourced, index: number): string {
  return `cite-${typeof item.id === 'string' ? item.id : `${list}-${index + 1}`}`;
}

/** Every source named by a figure, finding or lesson in the front matter, in page order. */
export function frontMatterCitations(frontMatter: Record<string, unknown>): Citation[] {
  return sourcedLists.flatMap((list) => {
    const items = frontMatter[list];
    if (!Array.isArray(items)) return [];
    return items.flatMap((item: Sourced, index) =>
      typeof item?.source === 'string' ? [{ ref: item.source, anchor: citationAnchor(list, item, index) }] : [],
    );
  });
}

/** The ids in the entry's own list of sources. */
export function listedSources(frontMatter: Record<string, unknown>): string[] {
  const sources = frontMatter.sources;
  if (!Array.isArray(sources)) return [];
  return sources.flatMap((source: { ref?: unknown }) => (typeof source?.ref === 'string' ? [source.ref] : []));
}

/**
 * The sources of a page in the order of their numbers: those that figures rest on, then those that
 * the text adds, then the rest of the entry's list.
 */
export function numberSources(frontMatter: Record<string, unknown>, inText: Citation[]): string[] {
  const cited = [...frontMatterCitations(frontMatter), ...inText].map((citation) => citation.ref);
  return [...new Set([...cited, ...listedSources(frontMatter)])];
}
