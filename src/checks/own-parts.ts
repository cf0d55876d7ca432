import { sectionIds, sections } from '#model/sections.ts';

/** The sections of any template, which links may lead to. */
export const sectionsOfTemplates: readonly string[] = [
  ...new Set([...Object.keys(sections).flatMap(sectionIds), 'main', 'sources', 'cite']),
];

/** Parts that every page has. */
const onEveryPage = ['main', 'cite', 'on-this-page', 'site-search', 'council-panel', 'strip-council', 'page-history'];

/** The ids that a page has of itself: a heading or a figure of the same would make two parts of one address. */
export function ownParts(folder: string): readonly string[] {
  // A page about the site itself lists no sources of its own, and may have a part of that name.
  return [...onEveryPage, ...(folder === 'pages' ? [] : ['sources']), ...sectionIds(folder)];
}
