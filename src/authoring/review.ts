import { isoDay } from '#model/text.ts';
import { addressOf } from '#checks/addresses.ts';
import { readings, type Reading } from '#schemas/source.ts';
import { isDraft } from '#schemas/draft.ts';
import { isKind } from '#model/kinds.ts';
import type { Content, Entry } from '#checks/content.ts';
import { inMarkdown } from './clean-text.ts';

/** Something that somebody should look at: where it stands, what it is called, and why. */
export interface ReviewItem {
  address: string;
  title: string;
  why: string;
  /** The day by which it should be read again. */
  by?: Date;
}

/** What waits for a reader, each list with what is most pressing first. */
export interface Review {
  /** Pages by the day on which they are to be read again. */
  dated: (ReviewItem & { by: Date })[];
  /** Sources of which no more than a part, or another source that names them, was read. */
  weak: ReviewItem[];
  /** Figures of which the origin was not found. */
  secondHand: ReviewItem[];
  /** Drafts, with what they still lack. */
  drafts: ReviewItem[];
}

/** How little was read, least first. */
const thin: readonly Reading[] = [
  'secondary source',
  'catalogue record',
  'contents page',
  'copy',
  'summary page',
  'abstract',
];

type Fields = Record<string, unknown>;
const groups = (value: unknown): Fields[] => (Array.isArray(value) ? (value as Fields[]) : []);

/** What of the content waits for a reader. */
export function reviewOf(content: Content): Review {
  const { entries, lists } = content;
  const itemOf = (entry: Entry, why: string): ReviewItem => ({
    address: addressOf(content, entry),
    title: String(entry.data.title ?? entry.data.question ?? entry.data.sentence ?? entry.id),
    why,
  });
  const pages = entries.filter(({ folder }) => isKind(folder));
  const published = pages.filter(({ data }) => !isDraft(data));
  const titles = new Map((lists.get('references')?.items ?? []).map(({ id, title }) => [String(id), String(title)]));
  return {
    dated: published
      .flatMap((entry) =>
        entry.data.reviewBy instanceof Date ? [{ ...itemOf(entry, ''), by: entry.data.reviewBy }] : [],
      )
      .toSorted((a, b) => a.by.getTime() - b.by.getTime() || (a.address < b.address ? -1 : 1)),
    weak: published
      .flatMap((entry) =>
        groups(entry.data.sources)
          .filter(({ read }) => thin.includes(read as Reading))
          .map(({ ref, cite, read }) => ({
            // A body of evidence cites its sources in words.
            ...itemOf(
              entry,
              `${titles.get(String(ref)) ?? String(cite ?? ref)}: ${readings[read as Reading].toLowerCase()}`,
            ),
            rank: thin.indexOf(read as Reading),
          })),
      )
      .toSorted((a, b) => a.rank - b.rank)
      .map(({ rank: _rank, ...item }) => item),
    secondHand: published.flatMap((entry) =>
      [{ ...entry.data, id: undefined }, ...groups(entry.data.results), ...groups(entry.data.costs)]
        .filter(({ quotedOnly }) => typeof quotedOnly === 'string')
        .map(({ id, valueText, quotedOnly }) => ({
          ...itemOf(entry, `${String(valueText)}: ${String(quotedOnly)}`),
          address: `${addressOf(content, entry)}${typeof id === 'string' ? `#${id}` : ''}`,
        })),
    ),
    drafts: pages.filter(({ data }) => isDraft(data)).map((entry) => itemOf(entry, 'a draft')),
  };
}

/** How many of a kind an issue names; it counts the rest. */
const most = 25;

/** The review as the text of one issue, for the day on which it is written. */
export function reviewInWords(review: Review, today: Date): string {
  const line = ({ address, title, why, by }: ReviewItem): string =>
    `- ${inMarkdown(title)} (${address})${by ? `, by ${isoDay(by)}` : ''}${why ? `: ${inMarkdown(why)}` : ''}`;
  const overdue = review.dated.filter(({ by }) => by < today);
  const parts: [string, ReviewItem[]][] = [
    ['Overdue', overdue],
    ['Drafts', review.drafts],
    ['Figures of which the origin was not found', review.secondHand],
    ['Sources of which little was read', review.weak],
  ];
  const said = parts.filter(([, items]) => items.length > 0);
  if (said.length === 0) return 'Nothing waits for a reader.\n';
  return said
    .map(([title, items]) => {
      const more = items.length > most ? `\n- and ${items.length - most} more` : '';
      return `## ${title}\n\n${items.slice(0, most).map(line).join('\n')}${more}\n`;
    })
    .join('\n');
}
