import type { Kind } from '#model/kinds.ts';

/** The sections that the template of each kind has. */
const sections: Record<Kind, readonly string[]> = {
  answers: ['ask', 'outcomes', 'money', 'reach', 'schemes', 'quote', 'not-for', 'monday', 'unknown', 'rests', 'near', 'pages-near'],
  bodies: ['council', 'size', 'within', 'beside', 'awaited', 'excluded', 'level', 'history', 'change', 'judges', 'near'],
  briefing: [],
  'case-studies': ['flow', 'take', 'measured', 'caveats', 'offer', 'lessons', 'money', 'research', 'differs', 'facts', 'related'],
  evidence: ['known', 'found', 'limits', 'meaning', 'grade', 'read', 'related', 'differs', 'facts', 'schemes'],
  facts: ['say', 'copy', 'card', 'history', 'rests', 'differs', 'related', 'embed', 'versions'],
  guides: ['evidence', 'schemes', 'cards', 'packs', 'changes'],
  packs: ['pages'],
  pages: [],
}; // prettier-ignore

/** The sections of any template, which links may lead to. */
export const sectionsOfTemplates: readonly string[] = [
  ...new Set([...Object.values(sections).flat(), 'main', 'sources', 'cite']),
];

/** Parts that every page has. */
const onEveryPage = ['main', 'cite', 'on-this-page', 'site-search', 'council-panel', 'strip-council', 'page-history'];

/** The ids that a page has of itself: a heading or a figure of the same would make two parts of one address. */
export function ownParts(folder: string): readonly string[] {
  // A page about the site itself lists no sources of its own, and may have a part of that name.
  return [
    ...onEveryPage,
    ...(folder === 'pages' ? [] : ['sources']),
    ...(folder in sections ? sections[folder as Kind] : []),
  ];
}
