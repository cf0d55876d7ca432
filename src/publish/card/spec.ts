import type { Family } from '#schemas/term.ts';

/** What a card says: the words that the head of its page gives to those who share it. */
export interface CardSpec {
  title: string;
  description: string;
  /** What kind of page it is. */
  section: string;
  family: Family | null;
  /** For a fact: its figure, as it must be shown. */
  figure: string | null;
  notes: { label: string; value: string }[];
}

/** The card of a page, from its HTML; null for a page that asks not to be listed. */
export function specOf(html: string): { image: string; spec: CardSpec } | null {
  const tags = new Map(
    [...html.matchAll(/<meta (?:name|property)="([^"]+)" content="([^"]*)"/g)].map(([, name, content]) => [
      name!,
      decode(content!),
    ]),
  );
  const image = tags.get('og:image');
  if (!image || tags.get('robots')?.startsWith('noindex')) return null;
  const notes = [1, 2].flatMap((n) => {
    const label = tags.get(`twitter:label${n}`);
    return label ? [{ label, value: tags.get(`twitter:data${n}`) ?? '' }] : [];
  });
  const spec = {
    title: tags.get('og:title') ?? '',
    description: tags.get('og:description') ?? '',
    section: tags.get('article:section') ?? '',
    family: (tags.get('article:tag') as Family | undefined) ?? null,
    figure: tags.get('card:figure') ?? null,
    notes,
  };
  return { image, spec };
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#34': '"', '#38': '&' };
const decode = (text: string): string => text.replace(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole);
