import { sections, type SectionedKind } from '#model/sections.ts';
import { findCitations } from '#markdown/citation-marks.ts';
import { addressOf, paths } from '#lib/site/paths.ts';
import { referenceById } from '#lib/content/collections.ts';
import { readings, type Source } from '#schemas/source.ts';
import { formatCitation } from '../cite/citation-text.ts';

/** Blocks of Markdown with a blank line between them; what is empty is left out. */
export const blocks = (...parts: (string | false | null | undefined)[]): string =>
  `${parts.filter(Boolean).join('\n\n')}\n`;

/** A section, or nothing where it would be empty. */
export const section = (title: string, text: string | false | null | undefined): string | false =>
  text ? `## ${title}\n\n${text.trim()}` : false;

/**
 * What the sections of a page say, in its order and under its headings.
 * @param said a text for every section: nothing where an entry has none, or where only the page can show it
 */
export function inSections<K extends SectionedKind>(
  kind: K,
  said: Record<keyof (typeof sections)[K], string | false | null | undefined>,
): string {
  const titles: Readonly<Record<string, string | null>> = sections[kind];
  const ids = Object.keys(titles) as (keyof (typeof sections)[K] & string)[];
  return blocks(...ids.map((id) => (titles[id] ? section(titles[id], said[id]) : said[id]))).trimEnd();
}

/** A list, or nothing where it would be empty. */
export const list = (items: readonly (string | false | null | undefined)[]): string =>
  items
    .filter(Boolean)
    .map((item) => `- ${item}`)
    .join('\n');

/** Lines set off as a quotation. */
export const quote = (text: string): string =>
  text
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');

/** "[@a; @b]" as footnotes, and links inside the site as full addresses. */
export function withNotes(text: string): string {
  let from = 0;
  let out = '';
  for (const { start, end, refs } of findCitations(text)) {
    out += text.slice(from, start).trimEnd() + refs.map(note).join('');
    from = end;
  }
  return (out + text.slice(from)).replace(/\]\((\/[^)]*)\)/g, (_, path: string) => `](${absolute(path)})`);
}

/** A footnote that names a source. */
export const note = (ref: string): string => `[^${ref}]`;

/** The full address of a path as content writes it. */
export const absolute = (path: string): string => addressOf(paths.home + path.slice(1));

/** Every source that a text names or an entry lists, as footnotes, with what was read of each. */
export function footnotes(text: string, listed: readonly Source[] = []): string {
  const named = [...text.matchAll(/\[\^([a-z0-9-]+)\]/g)].map(([, ref]) => ref!);
  return [...new Set([...named, ...listed.map(({ ref }) => ref)])]
    .map((ref) => {
      const source = listed.find((candidate) => candidate.ref === ref);
      return [
        `[^${ref}]: ${formatCitation(referenceById(ref), 'Markdown')}`,
        source && `${readings[source.read]}.`,
        source?.note,
      ]
        .filter(Boolean)
        .join(' ');
    })
    .join('\n');
}
