import type { Content } from './content.ts';

/** The pages that do not come from one entry. Topic pages are checked on the built site. */
export const sitePages = [
  '/',
  '/case-studies/',
  '/evidence/',
  '/briefing/',
  '/guides/',
  '/topics/',
  '/search/',
  '/contribute/rules/',
];

const homes: Record<string, (id: string) => string> = {
  'case-studies': (id) => `/case-studies/${id}/`,
  evidence: (id) => `/evidence/${id}/`,
  briefing: (id) => `/briefing/${id}/`,
  guides: (id) => `/guides/${id}/`,
  pages: (id) => (id === 'about' ? '/about/' : `/about/${id}/`),
};

/** The address of an entry's page. */
export function entryAddress(folder: string, id: string): string {
  return homes[folder]?.(id) ?? `/${folder}/${id}/`;
}

/** Every address that the content publishes: a page for each entry, and an anchor for each figure and finding on it. */
export function contentAddresses({ entries }: Pick<Content, 'entries'>): string[] {
  return entries.flatMap(({ folder, id, data }) => {
    const page = entryAddress(folder, id);
    const anchors = ['results', 'costs', 'outcomes'].flatMap((list) => {
      const items = data[list];
      if (!Array.isArray(items)) return [];
      return items.flatMap((item: { id?: unknown } | null) =>
        typeof item?.id === 'string' ? [`${page}#${item.id}`] : [],
      );
    });
    return [page, ...anchors];
  });
}

/** Whether an address belongs to an entry, and so depends on content alone. */
export function isEntryAddress(address: string): boolean {
  return /^\/(?:case-studies|evidence|briefing|guides|about)\/./.test(address);
}
